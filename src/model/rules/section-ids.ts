import type { Finding } from '../reading/finding.ts';
import { suggestedId } from '../reading/heading-slips.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Every section has an id given by hand, short, well formed and used once on its page. */
export const sectionIds: Rule = ({ content }) =>
  allPages(content).flatMap(({ id: page, file, body }) => {
    const published = (title: string) =>
      [...content.sections.values()]
        .find(({ data }) => data.title === title && data.id.startsWith(`${page}#`))
        ?.data.id.replace(/^.*#/, '');
    const seen = new Map<string, number>();
    const findings: Finding[] = [];
    for (const { depth, text, id, line } of body.headings) {
      const at = { file, line };
      if (depth === 1 || depth > 3) {
        findings.push(
          errorAt(
            at,
            'heading-level',
            `The heading "${text}" is of level ${depth}.`,
            'Use ## for a section and ### inside one; the title comes from the front matter.',
          ),
        );
      }
      if (id === undefined) {
        findings.push(
          errorAt(
            at,
            'missing-section-id',
            `The heading "${text}" has no id: the name in curly brackets at its end, which links lead to.`,
            published(text) === undefined
              ? `Add one that will never change: ${'#'.repeat(depth)} ${text} {#${suggestedId(text)}}`
              : `Write the one it had: ${'#'.repeat(depth)} ${text} {#${published(text) ?? ''}}`,
          ),
        );
        continue;
      }
      if (!idPattern.test(id)) {
        findings.push(
          errorAt(
            at,
            'section-id-form',
            `The section id "${id}" is not well formed.`,
            `Use small letters, digits and single hyphens: {#${suggestedId(id)}}`,
          ),
        );
      }
      const first = seen.get(id);
      if (first !== undefined) {
        findings.push(
          errorAt(
            at,
            'duplicate-section-id',
            `The section id "${id}" is already used on line ${first}.`,
            'Give this section another id.',
          ),
        );
      } else seen.set(id, line);
    }
    return findings;
  });
