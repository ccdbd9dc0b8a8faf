/**
 * `npm run bench:mistakes`: single mistakes in the real content, and what the gate says of each.
 *
 *     npm run bench:mistakes -- --seed words --count 1500 --only "citation" --show silent,else
 *
 * Exit code 1 when a mistake passes that is not on the list `accepted.yaml`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { today } from '../../src/model/derived/dates.ts';
import { accepted } from './accepted.ts';
import { drawForTheRest, drawMistakes, openProject } from './draw.ts';
import { outcomeOf, outcomes, type Outcome, type Told } from './outcome.ts';

/** One mistake and what was said of it. */
type Judged = Told & { kind: string; what: string; file: string };

interface Asked {
  seed: string;
  count: number;
  only: string;
  part: number;
  parts: number;
}

function judge({ seed, count, only, part, parts }: Asked): Judged[] {
  const { files, project } = openProject(process.cwd());
  const drawn = drawMistakes(project, seed, count, only);
  // A whole run touches every file as well; one that asks for a few kinds or mistakes does not.
  const whole = only === '' && count >= project.files.length;
  return [...drawn, ...(whole ? drawForTheRest(project, seed, drawn) : [])]
    .filter((_, index) => index % parts === part)
    .map(({ kind, mistake }) => ({
      kind,
      what: mistake.what,
      file: mistake.file,
      ...outcomeOf(files, mistake, today()),
    }));
}

/** The table by kind: how many, and how many of each outcome. */
function tableOf(judged: readonly Judged[]) {
  const byKind = Map.groupBy(judged, ({ kind }) => kind);
  const row = (of: readonly Judged[]) => ({
    n: of.length,
    ...Object.fromEntries(
      outcomes.map((name) => [name, of.filter(({ outcome }) => outcome === name).length]),
    ),
  });
  return {
    ...Object.fromEntries([...byKind].map(([kind, of]) => [kind, row(of)])),
    all: row(judged),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: today() },
      count: { type: 'string', default: '1500' },
      only: { type: 'string', default: '' },
      show: { type: 'string', default: 'crash,silent' },
    },
  });
  const began = performance.now();
  const cpu = process.cpuUsage();
  const parts = 2;
  const shares = await Promise.all(
    Array.from({ length: parts }, (_, part) => {
      const asked: Asked = {
        seed: values.seed,
        count: Number(values.count),
        only: values.only,
        part,
        parts,
      };
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: asked });
      return new Promise<Judged[]>((resolve, reject) => {
        worker.on('message', resolve).on('error', reject);
      });
    }),
  );
  const judged = shares.flat();
  console.table(tableOf(judged));
  const shown = new Set(values.show.split(',') as Outcome[]);
  for (const { kind, what, file, outcome, said } of judged)
    if (shown.has(outcome)) console.log(`${outcome}  ${kind}: ${file}: ${what}\n    ${said}`);
  const passed = judged.filter(({ kind, outcome }) => outcome === 'silent' && !accepted.has(kind));
  const crashed = judged.filter(({ outcome }) => outcome === 'crash');
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const { user, system } = process.cpuUsage(cpu);
  const busy = ((user + system) / 1_000_000).toFixed(0);
  console.log(
    `\nSeed ${values.seed}: ${judged.length} mistakes, ${passed.length} passed that may not, ${crashed.length} crashes, ${seconds} s, ${busy} s of the processor`,
  );
  process.exitCode = passed.length + crashed.length > 0 ? 1 : 0;
}

if (isMainThread) await main();
else parentPort?.postMessage(judge(workerData as Asked));
