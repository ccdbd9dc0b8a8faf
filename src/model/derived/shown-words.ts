/** All words that readers see: ours, the names of what they have, and what is worded beside its sources. */
import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Guideline } from '../schema/guideline.ts';
import { oncePer } from './once-per.ts';
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

const ofClaim = oncePer((claim: Entry<Claim>) =>
  inFields(claim, ['claim', 'caveat', 'correction']),
);
const ofGuideline = oncePer((line: Entry<Guideline>) => inFields(line, ['recommendation']));
const namesOfPage = oncePer((page: Entry<ArticleFrontMatter>) =>
  inFields(page, ['medicalName', 'layNames']),
);

/** Every text of ours, and every claim, recommendation and name that pages show as it stands. */
export const shownWords = oncePer((content: ContentSource): readonly ShownText[] => [
  ...allTexts(content),
  ...[...content.claims.values()].flatMap(ofClaim),
  ...[...content.guidelines.values()].flatMap(ofGuideline),
  ...[...content.articles.values()].flatMap(namesOfPage),
]);
