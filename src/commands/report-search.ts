/**
 * `npm run search:report`: for editors, in plain words, what the search makes of the examples: words that
 * nothing knows, examples that contradict each other, and those the search gets wrong all the same.
 */
import '../integrations/stop-at-wrong-settings.ts';
import { resolve } from 'node:path';
import { teachingOf } from '../integrations/learned-cache.ts';
import { levelOf } from '../model/schema/care-names.ts';
import type { ExampleLine } from '../model/reading/read-examples.ts';
import { checkContent } from '../model/rules/check-content.ts';
import { compileLexicon } from '../search/compile/compile-lexicon.ts';
import { answerTo } from '../search/finding/answer.ts';
import { featuresOf } from '../search/learning/features.ts';
import { openLearned, type PackedLearned } from '../search/learning/learned-file.ts';
import { writeLexicon } from '../search/meaning/lexicon-file.ts';
import { openLexicon } from '../search/meaning/open-lexicon.ts';
import { repaired, typedWords } from '../search/meaning/repair.ts';
import { isKnown } from '../search/words/spelling.ts';

/** Most lines of each part: `npm run search:report -- 200`. */
const MOST = Number(process.argv[2] ?? 40);

const root = resolve('.');
const { content } = checkContent(root);
const compiled = compileLexicon(content);
const lexicon = openLexicon(compiled);
const { learned } = teachingOf(content, compiled, writeLexicon(compiled), root);
// What is only right because somebody judged it is what an editor looks for here.
const knowledge = {
  lexicon,
  learned: {
    ...openLearned(JSON.parse(learned) as PackedLearned),
    judged: new Map(),
    pagesOf: new Map(),
  },
};

/** What an example asks for: the level of its first sign, or none. */
function levelIn({ signs: [first] }: ExampleLine): string {
  const action = first === undefined ? undefined : content.dangerSigns.get(first)?.data.action;
  return action ? levelOf(action) : 'none';
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines.slice(0, MOST)) console.log(`  ${line}`);
  if (lines.length > MOST) console.log(`  … and ${lines.length - MOST} more`);
}

const place = ({ file, line, say }: ExampleLine) => `${file}:${line} “${say}”`;

/** Words that stand in several examples, and that neither the lexicon nor the spelling makes sense of. */
function unknownWords(): string[] {
  const times = new Map<string, number>();
  for (const { say } of content.examples)
    for (const word of new Set(repaired(typedWords(say, lexicon), lexicon).words))
      if (!isKnown(word, lexicon)) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => `${word} (${count})`);
}

const answers = content.examples.map((example) => ({
  example,
  level: levelIn(example),
  answer: answerTo(example.say, knowledge),
}));

/** Pairs that mean the same to the search and ask for different levels. */
function contradictions(): string[] {
  const byFeatures = new Map<string, (typeof answers)[number]>();
  return answers.flatMap((entry) => {
    const { words = [], everywhere = [] } = entry.answer ?? {};
    const key = featuresOf(words, everywhere)
      .sort((a, b) => a - b)
      .join();
    const before = byFeatures.get(key);
    byFeatures.set(key, before ?? entry);
    return before && before.level !== entry.level
      ? [`${place(before.example)} (${before.level}) and ${place(entry.example)} (${entry.level})`]
      : [];
  });
}

const shown = (card: string | undefined) => card ?? 'none';
const wrong = (level: string, isWrong: (card: string) => boolean) =>
  answers
    .filter((entry) => entry.level === level && isWrong(shown(entry.answer?.card)))
    .map(({ example, answer }) => `${shown(answer?.card)}: ${place(example)}`);

console.log(`${content.examples.length} examples in content/examples/.`);
print('Words that nothing knows', unknownWords());
print('Examples that contradict each other', contradictions());
print(
  'Emergencies without a card',
  wrong('emergency', (card) => card === 'none' || card === 'routine'),
);
print(
  'Emergencies with the calm card only',
  wrong('emergency', (card) => card === 'check'),
);
print(
  'For today, without a card',
  wrong('urgent', (card) => card === 'none' || card === 'routine'),
);
print(
  'Harmless, with an emergency card',
  wrong('none', (card) => card === 'emergency'),
);
print(
  'Harmless, with an urgent card',
  wrong('none', (card) => card === 'urgent'),
);
print(
  'Harmless, with the calm card',
  wrong('none', (card) => card === 'check'),
);
print(
  'Rules that apply to what is harmless',
  answers
    .filter(({ level, answer }) => {
      const [first] = answer?.dangers ?? [];
      return level === 'none' && first !== undefined && levelOf(first.action) !== 'routine';
    })
    .map(({ example, answer }) => `${answer?.dangers[0]?.sign ?? ''}: ${place(example)}`)
    .sort(),
);
