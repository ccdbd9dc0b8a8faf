import { errorAt, type Rule } from './rule.ts';

/** Directions that say a test was won. */
const WON = ['helps', 'small-benefit'];

/** "Helps" is for what was tested: what only experts say is "advised". */
export const testedHelp: Rule = ({ content }) =>
  [...content.claims].flatMap(([id, entry]) => {
    const { direction, strength } = entry.data;
    if (strength !== 'expert' || direction === undefined || !WON.includes(direction)) return [];
    return [
      errorAt(
        { file: entry.file, line: entry.lineOf(['direction']) },
        'help-untested',
        `The claim "${id}" has the direction "${direction}", and only the word of experts for it.`,
        'Write "direction": "advised". If it was tested, name the test in refs and set its strength.',
      ),
    ];
  });
