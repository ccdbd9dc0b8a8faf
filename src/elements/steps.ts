/**
 * Long work in small steps: whoever does it may let a browser paint and take keys between two of them.
 * What says "in steps" by its name does what the function of the same name does at once.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps in one go: at build and in tests. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
