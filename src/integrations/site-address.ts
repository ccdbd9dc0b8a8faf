/** Says at a build what is wrong with the address it is for, where it can be built all the same. */
import type { AstroIntegration } from 'astro';
import { addressWarning } from '../lives-at.ts';

/** Astro integration, for builds alone. */
export function siteAddress(): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const warning = addressWarning();
        if (warning !== undefined) logger.warn(warning);
      },
    },
  };
}
