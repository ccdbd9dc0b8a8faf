import { allPages, errorAt, type Rule } from './rule.ts';

/** A medical word is explained at its first use on a page, and only there. */
export const termsOnce: Rule = ({ content }) =>
  allPages(content).flatMap(({ file, body }) => {
    const seen = new Map<string, number>();
    return body.components
      .filter(({ name }) => name === 'Term')
      .flatMap(({ attributes, line }) => {
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
