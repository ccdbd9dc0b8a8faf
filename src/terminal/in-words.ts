/** Runs a command so that it ends in words: who called it wrongly reads a sentence and how to call it. */

/** What only a mistake in our own code throws: its place is worth knowing. */
const MISTAKES = [TypeError, RangeError, ReferenceError, SyntaxError];

const isWrongUse = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS');

/**
 * What is printed of an error: its sentence, or all that is known of it where it is a mistake of ours.
 */
export function saidOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isOurs = MISTAKES.some((kind) => error instanceof kind) && !isWrongUse(error);
  return isOurs ? error : error.message;
}

/**
 * Run a command. What it throws is said, and the process then ends with 1.
 *
 * @param use how it is called, which `--help` prints, and a wrong call after what was wrong
 */
export async function inWords(command: () => void | Promise<void>, use: string): Promise<void> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(use);
    return;
  }
  try {
    await command();
  } catch (error) {
    console.error(saidOf(error));
    if (isWrongUse(error)) console.error(use);
    process.exitCode = 1;
  }
}
