/** Measures a command as a whole: with every process that it starts, from outside. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** What one run of a command took. */
export interface Measured {
  /** Seconds by the clock, from the start of the command to its end. */
  seconds: number;
  /**
   * Most memory in bytes that the command and all below it held at one moment: the sum of their
   * resident sets, so that pages which two of them share count twice.
   */
  memory: number;
  /** Lines written to both outputs. */
  lines: number;
}

/** Milliseconds between two looks at the processes. */
const LOOK_EVERY = 100;

/** Bytes of a page of memory, in which Linux counts. */
const PAGE = Number(execFileSync('getconf', ['PAGESIZE'], { encoding: 'utf8' }));

interface Process {
  id: number;
  parent: number;
  memory: number;
}

/** Linux tells it in files, which costs the measured build least. */
function fromProc(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The name of a program stands in brackets and may hold anything, brackets too.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)/s, 'x').split(' ');
      return [{ id: Number(name), parent: Number(stat[2]), memory: Number(stat[22]) * PAGE }];
    } catch {
      return []; // It has ended since the list was read.
    }
  });
}

/** Elsewhere `ps` tells it, in KiB. */
const fromPs = (): Process[] =>
  execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [id = 0, parent = 0, memory = 0] = line.trim().split(/\s+/).map(Number);
      return { id, parent, memory: memory * 1024 };
    });

const processes = existsSync('/proc/self/stat') ? fromProc : fromPs;

/** Bytes that a process and all below it hold now. */
function memoryOfTree(root: number): number {
  const all = processes();
  const inTree = new Set([root]);
  // Ids do not rise from parent to child for ever, so look until nobody new is found.
  for (let size = 0; size < inTree.size;) {
    size = inTree.size;
    for (const { id, parent } of all) if (inTree.has(parent)) inTree.add(id);
  }
  return all.reduce((sum, { id, memory }) => sum + (inTree.has(id) ? memory : 0), 0);
}

/**
 * Run a command to its end and measure it.
 *
 * @throws when it fails; the message holds the end of what it wrote
 */
export function measure(command: string, args: string[], folder: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let [memory, written] = [0, ''];
    const look = setInterval(() => {
      memory = Math.max(memory, child.pid === undefined ? 0 : memoryOfTree(child.pid));
    }, LOOK_EVERY);
    const keep = (text: Buffer) => (written += text.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      const seconds = (performance.now() - start) / 1000;
      const lines = written.split('\n').filter((line) => line.trim() !== '').length;
      if (code === 0) resolve({ seconds, memory, lines });
      else reject(new Error(`${command} ${args.join(' ')} failed:\n${written.slice(-2000)}`));
    });
  });
}

/** The one in the middle; of an even number of figures the higher of the two. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}
