import { errorAt, type Rule } from './rule.ts';

/** A change that names the section it changed names one of its own page. */
export const changedSections: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(({ file, data, body, lineOf }) => {
    const ids = body.headings.flatMap(({ id }) => (id === undefined ? [] : [id]));
    return data.changes.flatMap(({ date, section }, index) => {
      if (section === undefined || ids.includes(section)) return [];
      return [
        errorAt(
          { file, line: lineOf(['changes', index, 'section']) },
          'changed-section',
          `The change of ${date} names the section "${section}", which is not on this page.`,
          `Its sections are: ${ids.join(', ')}. Without "section", the change leads to the page.`,
        ),
      ];
    });
  });
