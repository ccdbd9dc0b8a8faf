import { oncePer, oncePerPair } from '../derived/once-per.ts';
import type { Finding } from '../reading/finding.ts';
import type { ArticleBody, ComponentUse } from '../reading/parse-article.ts';
import type { GlossaryEntry } from '../schema/glossary.ts';
import { allPages, errorAt, type Rule, type RuleContext } from './rule.ts';

const termsOf = (body: ArticleBody): ComponentUse[] =>
  body.components.filter(({ name }) => name === 'Term');

/** A medical word is explained at its first use on a page, and only there. */
export const termsOnce: Rule = ({ content }) =>
  allPages(content).flatMap(({ file, body }) => {
    const seen = new Map<string, number>();
    return termsOf(body).flatMap(({ attributes, line }) => {
      const id = attributes['id'] ?? '';
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, line);
        return [];
      }
      return [
        errorAt(
          { file, line },
          'term-explained-twice',
          `The term "${id}" is already explained on line ${first}.`,
          'Write the word without <Term> here.',
        ),
      ];
    });
  });

/** Finds a word, in the singular or the plural. */
const useOf = oncePer(({ term }: GlossaryEntry) => {
  const stem = RegExp.escape(term.toLowerCase().replace(/s$/, ''));
  return new RegExp(`(?<![\\p{L}-])${stem}s?(?![\\p{L}-])`, 'iu');
});

/**
 * Where the text first uses a word. A word that is a link leads to
 * the article about it, which explains it better than a sentence could.
 */
const unexplainedUse = oncePerPair((body: ArticleBody, term: GlossaryEntry): number | undefined => {
  const use = useOf(term);
  if (body.links.some(({ text }) => use.test(text))) return undefined;
  return body.prose.find(({ text }) => use.test(text))?.line;
});

/** No medical word goes unexplained, but for those that most people know. */
export const termsExplained: Rule = ({ content }: RuleContext) =>
  [...content.articles.values()].flatMap(({ file, body }): Finding[] => {
    const explained = new Set(termsOf(body).map(({ attributes }) => attributes['id']));
    return [...content.glossary]
      .filter(([id, { data }]) => !data.plain && !explained.has(id))
      .flatMap(([id, { data }]) => {
        const line = unexplainedUse(body, data);
        if (line === undefined) return [];
        return [
          errorAt(
            { file, line },
            'unexplained-word',
            `The medical word "${data.term}" is used and never explained.`,
            `Write <Term id="${id}">${data.term.toLowerCase()}</Term> at its first use, or a plainer word.`,
          ),
        ];
      });
  });
