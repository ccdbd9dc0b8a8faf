/**
 * `npm run sample`: cited sentences drawn by a seed, each with its claims and what their sources say, for a
 * second reader who traces them: does the sentence say what the claim says, and the claim what its notes do?
 *
 *     npm run sample -- --seed words --count 60
 */
import { parseArgs } from 'node:util';
import { sourcesOf } from '../../src/ledger/rests-on.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { CITED } from '../../src/model/reading/parse-article.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { FACT, markedSentences } from '../../src/model/rules/cited-numbers.ts';
import { Random } from '../mistakes/random.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string', default: '60' } },
});
if (values.seed === undefined) throw new Error('Name a seed that nobody has used: --seed words');

const { content } = readContent(filesOnDisk(process.cwd()));
const cited = [...content.articles].flatMap(([article, { body }]) =>
  body.prose.flatMap(({ marked, cites, line }) => {
    const left = [...cites];
    return markedSentences(marked).flatMap((sentence) => {
      const claims = [...new Set(left.splice(0, sentence.split(CITED).length - 1).flat())];
      const words = sentence.replaceAll(CITED, '').trim();
      return claims.length === 0 ? [] : [{ article, line, words, claims }];
    });
  }),
);

// Half of them tell a figure: that is where a slip does most harm.
const random = new Random(values.seed);
const half = Math.ceil(Number(values.count) / 2);
const draw = (of: typeof cited, count: number) => {
  const left = [...of];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random.below(left.length), 1),
  ).flat();
};
const drawn = [
  ...draw(
    cited.filter(({ words }) => FACT.test(words)),
    half,
  ),
  ...draw(
    cited.filter(({ words }) => !FACT.test(words)),
    Number(values.count) - half,
  ),
];
for (const [at, { article, line, words, claims }] of drawn.entries())
  console.log(
    [
      `\n${at + 1}. ${article}:${line}\n   ${words}`,
      ...claims.flatMap((id) => sourcesOf(id, content)),
    ].join('\n      '),
  );
console.log(`\n${drawn.length} of ${cited.length} cited sentences, seed ${values.seed}`);
