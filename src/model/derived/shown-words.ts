/** All words that readers see: ours, the names of what they have, and what is worded beside its sources. */
import type { ContentSource, Entry } from '../reading/content-source.ts';
import { allTexts } from './told-texts.ts';

/** A text and where it stands. */
export interface ShownText {
  text: string;
  file: string;
  line: number;
}

/** The texts in some fields of an entry. */
const inFields = <Data extends object>(
  { file, data, lineOf }: Entry<Data>,
  fields: readonly (keyof Data)[],
): ShownText[] =>
  fields.flatMap((field) =>
    [data[field] as string | readonly string[] | undefined].flat().flatMap((text) =>
      text === undefined
        ? []
        : [
            {
              text,
              file,
              // A line is looked for only when a finding names it.
              get line() {
                return lineOf([field]);
              },
            },
          ],
    ),
  );

/** Every text of ours, and every claim, recommendation and name that pages show as it stands. */
export const shownWords = (content: ContentSource): ShownText[] => [
  ...allTexts(content),
  ...[...content.claims.values()].flatMap((claim) =>
    inFields(claim, ['claim', 'caveat', 'correction']),
  ),
  ...[...content.guidelines.values()].flatMap((line) => inFields(line, ['recommendation'])),
  ...[...content.articles.values()].flatMap((page) => inFields(page, ['medicalName', 'layNames'])),
];
