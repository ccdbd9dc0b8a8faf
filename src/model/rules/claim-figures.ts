import { numbersTold } from '../derived/numbers-told.ts';
import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

/** A picture of a claim draws only numbers that its sentence tells; the line of what is worth having may stand in its limits. */
export const claimFigures: Rule = ({ content }) =>
  [...content.claims].flatMap(([id, entry]) => {
    const { figure, claim, caveat = '' } = entry.data;
    if (!figure) return [];
    const told = numbersTold(claim);
    const limits = numbersTold(`${claim} ${caveat}`);
    const check = (path: readonly PropertyKey[], value: number, known = told): Finding[] =>
      known.has(value)
        ? []
        : [
            errorAt(
              { file: entry.file, line: entry.lineOf(['figure', ...path]) },
              'figure-not-told',
              `The figure of the claim "${id}" draws ${value}, which its sentence does not tell.`,
              `Draw the numbers of the sentence: "${claim}"`,
            ),
          ];
    return [
      ...figure.values.flatMap((value, at) => check(['values', at], value)),
      ...check(['of'], figure.of),
      ...(figure.worth === undefined ? [] : check(['worth'], figure.worth, limits)),
      ...figure.labels.flatMap((label, at) =>
        [...numbersTold(label)].flatMap((value) => check(['labels', at], value)),
      ),
    ];
  });
