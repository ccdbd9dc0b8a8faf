declare namespace App {
  interface Locals {
    /** The article being rendered: how components inside MDX know where they are. */
    article?: import('./library/articles.ts').Article;
  }
}
