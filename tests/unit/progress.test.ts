/** Progress of long steps: one moving line on a terminal, a line now and then in a log. */
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startProgress, type ProgressStream } from '../../src/terminal/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A stream that remembers what was written to it. */
function memory(isTTY?: boolean): { stream: ProgressStream; written: () => string } {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, next) {
      text += chunk;
      next();
    },
  });
  return {
    stream: Object.assign(stream, isTTY !== undefined && { isTTY }),
    written: () => text,
  };
}

/** Ten pictures, each of so many milliseconds. */
function drawTen({ stream }: { stream: ProgressStream }, milliseconds: number) {
  const progress = startProgress('share pictures', 10, stream);
  for (let count = 1; count <= 10; count += 1) {
    vi.advanceTimersByTime(milliseconds);
    progress.done(count);
  }
  return progress;
}

/** What a terminal shows in its last line. */
const lastLine = (text: string) => text.split('\x1b[2K').at(-1)?.replaceAll('\x1b[1G', '');

test('a terminal has one line that moves and is gone at the end', () => {
  const terminal = memory(true);
  const progress = drawTen(terminal, 60);
  expect(terminal.written()).toContain('4 of 10 share pictures');
  expect(terminal.written()).not.toContain('\n');
  expect(lastLine(terminal.written())).toBe('10 of 10 share pictures');
  progress.end();
  expect(lastLine(terminal.written())).toBe('');
  const before = terminal.written();
  progress.end();
  expect(terminal.written()).toBe(before);
});

test('a terminal is not written to more than ten times a second', () => {
  const terminal = memory(true);
  drawTen(terminal, 20);
  expect(terminal.written().match(/of 10 share pictures/g)).toHaveLength(2);
});

test('a log has a line every few seconds, without control characters', () => {
  const log = memory();
  drawTen(log, 2000).end();
  expect(log.written()).toBe(
    '3 of 10 share pictures\n6 of 10 share pictures\n9 of 10 share pictures\n',
  );
});

test('a quick step says nothing', () => {
  for (const [isTTY, milliseconds] of [[true, 9] as const, [false, 400] as const]) {
    const quick = memory(isTTY);
    drawTen(quick, milliseconds).end();
    expect(quick.written()).toBe('');
  }
});
