import type { Entry } from '../reading/content-source.ts';
import type { ExampleLine } from '../reading/read-examples.ts';
import type { Finding } from '../reading/finding.ts';
import { oncePer } from '../derived/once-per.ts';
import type { DangerSign } from '../schema/danger-sign.ts';
import { didYouMean } from '../reading/shape.ts';
import { missingPlaces } from './places.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';

/** Every example is answered by things that exist, and the same words never have two answers. */
export const examples: Rule = (context) => [
  ...headings(context.content.examples).flatMap((example) => [
    ...unknownSigns(context, example),
    ...missingPlaces(
      context,
      { file: example.file, lineOf: () => example.headingLine },
      [],
      example.places,
      'lost-example',
    ),
  ]),
  ...saidTwice(context),
];

/** One example of each heading: the last below it, for they follow each other. */
const headings = oncePer((all: readonly ExampleLine[]) =>
  all.filter(
    ({ file, headingLine }, at) =>
      all[at + 1]?.headingLine !== headingLine || all[at + 1]?.file !== file,
  ),
);

function unknownSigns({ content }: RuleContext, example: ExampleLine): Finding[] {
  const names = [...example.signs, ...(example.not === undefined ? [] : [example.not])];
  return names
    .filter((name) => !content.dangerSigns.has(name))
    .map((name) =>
      errorAt(
        { file: example.file, line: example.headingLine },
        'lost-example',
        `There is no danger sign "${name}".`,
        didYouMean(name, content.dangerSigns.keys(), 'Use a name from content/danger-signs/.'),
      ),
    );
}

/** Words without capitals and punctuation: what makes two examples the same. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where each words of an example stand first, and the examples that say them again. */
const wordsOfExamples = oncePer((all: readonly ExampleLine[]) => {
  const first = new Map<string, ExampleLine>();
  const again: Twice[] = [];
  for (const example of all) {
    const words = plain(example.say);
    const before = first.get(words);
    if (before) again.push({ example, before });
    else first.set(words, example);
  }
  return { first, again };
});

const wordsOfSign = oncePer((sign: Entry<DangerSign>) =>
  (['said', 'soundsLike'] as const).flatMap((field) =>
    sign.data[field].map((words, index) => ({
      words: plain(words),
      place: {
        file: sign.file,
        get line() {
          return sign.lineOf([field, index]);
        },
      },
    })),
  ),
);

/** An example, and where its words stand as well. */
interface Twice {
  example: ExampleLine;
  before: { file: string; line: number };
}

/** The words of all examples, those of the danger signs as well, stand once. */
function saidTwice({ content }: RuleContext): Finding[] {
  const { first, again } = wordsOfExamples(content.examples);
  const ofSigns = [...content.dangerSigns.values()].flatMap((sign) =>
    wordsOfSign(sign).flatMap(({ words, place }): Twice[] => {
      const example = first.get(words);
      return example ? [{ example, before: place }] : [];
    }),
  );
  return [...ofSigns, ...again].map(({ example: { say, file, line }, before }) =>
    errorAt(
      { file, line },
      'example-said-twice',
      `“${say}” stands in ${before.file}:${before.line} as well.`,
      'Delete the one whose heading is the worse answer.',
    ),
  );
}
