/** The articles in figures, a line each, as `console.table` shows them. */
import { claimsUsedIn } from '../model/derived/names.ts';
import { readabilityOf, wordsOf } from '../model/derived/readability.ts';
import type { ContentSource } from '../model/reading/content-source.ts';

type Row = Record<string, string | number>;

export const articleTable = (content: ContentSource): Record<string, Row> =>
  Object.fromEntries(
    [...content.articles.values()].map(({ id, data, body }) => {
      const { words, grade, longestSentence } = readabilityOf(body.prose);
      const used = new Set(claimsUsedIn(body, content).map((claim) => claim.id));
      const refs = new Set([...used].flatMap((name) => content.claims.get(name)?.data.refs ?? []));
      const row = {
        words,
        grade: grade.toFixed(1),
        longest: wordsOf(longestSentence).length,
        claims: used.size,
        references: refs.size,
        figures: body.components.filter(({ name }) => name === 'Figure').length,
        nextCheck: data.nextCheck,
      };
      return [id, row];
    }),
  );
