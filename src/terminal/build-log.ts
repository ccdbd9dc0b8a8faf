/** What a build says: a line a step with its seconds, and every warning. Astro calls this module. */
import type { AstroLoggerDestination } from 'astro';

/** Astro's setting that makes a build log this way. */
export const buildLog = (steps: readonly string[]) => ({
  entrypoint: new URL(import.meta.url),
  config: { steps },
});

/** Seconds as a line of the log begins with them. */
export const inSeconds = (milliseconds: number) =>
  `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);

/**
 * The log of a build.
 *
 * @param config.steps names of the integrations whose lines are worth reading; what Astro itself says
 * on a good day, a line a page, is left out
 */
export default function log({ steps }: { steps: readonly string[] }): AstroLoggerDestination {
  let last = performance.now();
  return {
    write({ label, level, message }) {
      if (level === 'error') console.error(message);
      else if (level === 'warn') console.warn(`Warning (${label ?? 'build'}): ${message}`);
      else if (level === 'info' && label !== null && steps.includes(label)) {
        const now = performance.now();
        console.log(`${inSeconds(now - last)}  ${message}`);
        last = now;
      }
    },
  };
}
