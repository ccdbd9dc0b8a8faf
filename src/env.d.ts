/** Set by the build (integrations/offline.ts): false where offline is switched off, and in development. */
declare const KEEPS_OFFLINE: boolean;

declare namespace App {
  interface Locals {
    /** The article being rendered: how components inside MDX know where they are. */
    article?: import('./library/articles.ts').Article;
  }
}
