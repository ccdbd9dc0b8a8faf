import type { Rule } from './rule.ts';
import { shortTexts } from './short-texts.ts';

/** A page for one kind of reader is as plain as cards are. */
export const situationWords: Rule = ({ content }) =>
  [...content.situations].flatMap(([name, entry]) => {
    const { lead, first, steps, different } = entry.data;
    const at = (list: string) => (each: { words: string }, index: number) => ({
      text: each.words,
      line: entry.lineOf([list, index]),
    });
    const told = [
      { text: lead, line: entry.lineOf(['lead']) },
      ...(first === undefined ? [] : [{ text: first, line: entry.lineOf(['first']) }]),
      ...steps.map(at('steps')),
      ...different.map(at('different')),
    ];
    return shortTexts(content, entry, told, `situation "${name}"`, 'situation-too-hard');
  });
