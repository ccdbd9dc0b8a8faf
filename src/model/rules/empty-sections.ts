import { allPages, errorAt, type Rule } from './rule.ts';

/** Every section says something: after a heading come words, or what brings some. */
export const emptySections: Rule = ({ content }) =>
  allPages(content).flatMap(({ file, body }) =>
    body.headings.flatMap(({ text, line, depth }, index) => {
      const next = body.headings[index + 1];
      // A heading over subheadings may leave the words to them.
      const end = next && next.depth <= depth ? next.line : (next?.line ?? Infinity);
      const filled =
        (next !== undefined && next.depth > depth) ||
        [...body.prose, ...body.components].some((each) => each.line > line && each.line < end);
      return filled
        ? []
        : [
            errorAt(
              { file, line },
              'empty-section',
              `The section “${text}” is empty.`,
              'Write it, or take its heading out (and say in content/sections.json where it went).',
            ),
          ];
    }),
  );
