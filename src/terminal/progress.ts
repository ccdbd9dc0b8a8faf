/** Says how far a long step is: "420 of 741 share pictures". */
import { clearLine, cursorTo } from 'node:readline';

/** Milliseconds between two reports: often on a terminal, in one line; elsewhere each is a line of the log. */
const PAUSE = { terminal: 100, log: 5000 };

/** Where progress is shown, e.g. `process.stdout`. */
export type ProgressStream = NodeJS.WritableStream & { isTTY?: boolean };

/** A step under way. */
export interface Progress {
  /** Tell how many are done by now, of all. */
  done: (count: number) => void;
  /** Take the line off the terminal, whether the step went well or failed; a log keeps its lines. */
  end: () => void;
}

/**
 * Show how far a step is from now on. A step that is over before the first report shows nothing.
 *
 * @param what is counted, e.g. "share pictures"
 * @param total number of them
 */
export function startProgress(
  what: string,
  total: number,
  stream: ProgressStream = process.stdout,
): Progress {
  const onTerminal = stream.isTTY === true;
  const pause = onTerminal ? PAUSE.terminal : PAUSE.log;
  let last = performance.now();
  let shown = false;
  const clear = () => {
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  return {
    done(count) {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      shown = true;
      const line = `${count} of ${total} ${what}`;
      if (onTerminal) clear();
      stream.write(onTerminal ? line : `${line}\n`);
    },
    end() {
      if (onTerminal && shown) clear();
      shown = false;
    },
  };
}
