import type { Rule } from './rule.ts';
import { shortTexts } from './short-texts.ts';

/** A page for one kind of reader is as plain as cards are. */
export const situationWords: Rule = ({ content }) =>
  [...content.situations].flatMap(([name, entry]) => {
    const { lead, first, steps, different } = entry.data;
    const told = [lead, ...(first === undefined ? [] : [first])].map((text) => ({ text }));
    const lines = [...steps, ...different].map(({ words }) => ({ text: words }));
    return shortTexts(entry, [...told, ...lines], `situation "${name}"`, 'situation-too-hard');
  });
