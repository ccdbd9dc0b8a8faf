/** Set by the build (integrations/offline.ts): false where offline is switched off, and in development. */
declare const KEEPS_OFFLINE: boolean;

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
