import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { closest } from '../reading/closest.ts';
import type { Reviewer } from '../schema/reviewer.ts';
import { errorAt, type Rule } from './rule.ts';

export const LIST = 'content/reviewers.yaml';

/** A review, as a page, a deck, a situation or a danger sign names it. */
interface Review {
  file: string;
  line: number;
  name: string;
  /** What the review says of the reviewer; undefined where it gives the name alone. */
  profession: string | undefined;
  day: string;
}

/** Reviews of whole pages: `clinicalReview`. */
const ofPages = ({ articles, decks, situations }: ContentSource): Review[] =>
  [...articles.values(), ...decks.values(), ...situations.values()].flatMap(
    ({ file, data: { clinicalReview: review }, lineOf }) =>
      review === undefined
        ? []
        : [
            {
              file,
              line: lineOf(['clinicalReview', 'by']),
              name: review.by,
              profession: review.role,
              day: review.date,
            },
          ],
  );

/** Reviews of danger signs, whose `by` is "Name, profession". */
const ofSigns = ({ dangerSigns }: ContentSource): Review[] =>
  [...dangerSigns.values()].flatMap(({ file, data, lineOf }) =>
    data.reviews.map(({ by, on }, at) => {
      const [name = '', ...profession] = by.split(', ');
      return {
        file,
        line: lineOf(['reviews', at, 'by']),
        name,
        profession: profession.length === 0 ? undefined : profession.join(', '),
        day: on,
      };
    }),
  );

/** No other names are told than the one that was meant: they are no choice. */
const meantOr = (meant: string | undefined, otherwise: string) =>
  meant === undefined ? otherwise : `Did you mean "${meant}"?`;

/** A person is named as a reviewer whom nobody has listed. */
export const unlisted = (
  place: { file: string; line: number },
  name: string,
  names: Iterable<string>,
): Finding =>
  errorAt(
    place,
    'unknown-reviewer',
    `"${name}" is named as a reviewer and does not stand in ${LIST}.`,
    meantOr(
      closest(name, names),
      `Delete the review. Only if it is real, and the person agreed to be named: add the person to ${LIST} first.`,
    ),
  );

function faultOf(review: Review, known: ReadonlyMap<string, Reviewer>, today: string): Finding[] {
  const { name, profession, day } = review;
  const reviewer = known.get(name);
  if (!reviewer) return [unlisted(review, name, known.keys())];
  if (profession !== undefined && profession !== reviewer.profession)
    return [
      errorAt(
        review,
        'other-profession',
        `"${name}" is called "${profession}" here and "${reviewer.profession}" in ${LIST}.`,
        'Write the profession as it stands there, or correct it there.',
      ),
    ];
  if (day < reviewer.since || day > today)
    return [
      errorAt(
        review,
        'impossible-review',
        day > today
          ? `The review by "${name}" is of ${day}, a day to come.`
          : `The review by "${name}" is of ${day}, and "${name}" reviews for this site since ${reviewer.since}.`,
        'Write the day on which it was really signed off, or delete the review.',
      ),
    ];
  return [];
}

/** Two entries for one person would let two professions be true of the same name. */
const listedTwice = (reviewers: ReadonlyMap<string, Entry<Reviewer>>): Finding[] =>
  [...reviewers.values()].flatMap(({ file, data: { name }, lineOf }, at, all) =>
    all.findIndex((other) => other.data.name === name) === at
      ? []
      : [
          errorAt(
            { file, line: lineOf(['name']) },
            'reviewer-twice',
            `"${name}" stands here twice.`,
            'Delete one of the two entries.',
          ),
        ],
  );

/** Nobody is named as a reviewer but people of the list, as what they are, on a day they can have reviewed. */
export const reviewers: Rule = ({ content, today }) => {
  const known = new Map([...content.reviewers.values()].map(({ data }) => [data.name, data]));
  return [
    ...listedTwice(content.reviewers),
    ...[...ofPages(content), ...ofSigns(content)].flatMap((review) =>
      faultOf(review, known, today),
    ),
  ];
};
