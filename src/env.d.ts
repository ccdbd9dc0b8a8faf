/** Set by the build (integrations/offline.ts): false where offline is switched off, and in development. */
declare const KEEPS_OFFLINE: boolean;

/** Set by the build in scripts (integrations/below-a-path.ts): the path on the host. Ask for SITE_PATH in elements/site-path.ts. */
declare const PATH_OF_SITE: string;

declare namespace App {
  interface Locals {
    /** The article being rendered: how components inside MDX know where they are. */
    article?: import('./library/articles.ts').Article;
  }
}

/** Trusted Types, which TypeScript's DOM does not know yet; missing in some promised browsers. */
interface Window {
  trustedTypes?: {
    createPolicy<Rules extends Record<string, (input: string) => string>>(
      name: string,
      rules: Rules,
    ): { [Rule in keyof Rules]: (input: string) => { toString(): string } };
  };
}
