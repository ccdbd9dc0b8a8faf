/** The part of the package that is used here; it has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** What was found; no fragment when nothing is unambiguous or time ran out. */
  interface GeneratedFragment {
    fragment?: import('./text-directive.ts').TextParts;
  }

  /** Moves the ends of the range it is given: hand it a copy. */
  export function generateFragmentFromRange(range: Range): GeneratedFragment;

  /** Time until it gives up, in milliseconds; 500 unless said. */
  export function setTimeout(milliseconds: number): void;
}
