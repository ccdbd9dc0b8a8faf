import type { ExampleLine } from '../reading/read-examples.ts';
import type { Finding } from '../reading/finding.ts';
import { oncePer } from '../derived/once-per.ts';
import type { DangerSign } from '../schema/danger-sign.ts';
import { didYouMean } from '../reading/shape.ts';
import { missingPlaces } from './places.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';

/** Every example is answered by things that exist, and the same words never have two answers. */
export const examples: Rule = (context) => [
  ...headings(context).flatMap((example) => [
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

/** One example of each heading. */
function headings({ content }: RuleContext): ExampleLine[] {
  const byHeading = new Map(
    content.examples.map((example) => [`${example.file}:${example.headingLine}`, example]),
  );
  return [...byHeading.values()];
}

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

const plainExample = oncePer(({ say }: ExampleLine) => plain(say));
const plainSign = oncePer(({ said, soundsLike }: DangerSign) => ({
  said: said.map(plain),
  soundsLike: soundsLike.map(plain),
}));

/** The words of all examples, those of the danger signs as well, and where each stands. */
function saidTwice({ content }: RuleContext): Finding[] {
  const seen = new Map<string, { file: string; line: number }>();
  for (const { file, data, lineOf } of content.dangerSigns.values())
    for (const field of ['said', 'soundsLike'] as const)
      for (const [index, words] of plainSign(data)[field].entries())
        seen.set(words, {
          file,
          get line() {
            return lineOf([field, index]);
          },
        });
  return content.examples.flatMap((example) => {
    const { say, file, line } = example;
    const words = plainExample(example);
    const before = seen.get(words);
    if (!before) seen.set(words, { file, line });
    return before
      ? [
          errorAt(
            { file, line },
            'example-said-twice',
            `“${say}” stands in ${before.file}:${before.line} as well.`,
            'Delete the one whose heading is the worse answer.',
          ),
        ]
      : [];
  });
}
