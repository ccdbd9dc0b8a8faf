import { claimsUsedIn } from '../derived/names.ts';
import type { Article } from '../derived/opening.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { ComponentUse } from '../reading/parse-article.ts';
import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { SEVERAL } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { errorAt, folderOf, type Rule } from './rule.ts';

/** A verdict is read at a glance, above the key points: four lines on a phone. */
const MOST_WORDS = 30;
/** The section that a verdict sums up. */
const SECTION = 'does-it-help';

/** From the most to the least that a claim promises. */
const PROMISE = ['helps', 'small-benefit', 'advised', 'uncertain', 'no-benefit', 'harm', 'avoid'];
/** Directions that say a test was won. */
const WON = ['helps', 'small-benefit'];
/** From the surest to the least sure. */
const SURENESS = ['strong', 'moderate', 'low', 'very-low', 'expert'];

const sureness = ({ strength }: Claim) => SURENESS.indexOf(strength);
const promise = ({ direction }: Claim) => PROMISE.indexOf(direction ?? 'uncertain');

/** The claims with a direction that the section tells: all of them, and those of its evidence boxes. */
function toldInSection({ body }: Article, content: ContentSource) {
  const sections = body.headings.filter(({ depth }) => depth === 2);
  const at = sections.findIndex(({ id }) => id === SECTION);
  const from = sections[at]?.line ?? Infinity;
  const to = sections[at + 1]?.line ?? Infinity;
  const told = (components: readonly ComponentUse[]) =>
    claimsUsedIn({ components: components.filter(({ line }) => line > from && line < to) }, content)
      .map(({ id }) => ({ id, claim: content.claims.get(id)?.data }))
      .filter((each): each is { id: string; claim: Claim } => each.claim?.direction !== undefined);
  return {
    all: told(body.components),
    inBoxes: told(body.components.filter(({ name }) => name === 'EvidenceBox')),
  };
}

/** The surest of some claims, and those as sure. */
function surest(claims: readonly Claim[]): Claim[] {
  const best = Math.min(...claims.map(sureness));
  return claims.filter((claim) => sureness(claim) === best);
}

/** Why a verdict promises more than the surest claims beside it do, if it does. */
function promisesMore(verdict: Claim, beside: readonly Claim[]): string | undefined {
  const best = surest(beside);
  const [first] = best;
  if (!first || !WON.includes(verdict.direction ?? '')) return undefined;
  if (sureness(verdict) > sureness(first))
    return `is "${verdict.strength}", and its evidence box tells what is "${first.strength}"`;
  const most = Math.min(...best.map(promise));
  return promise(verdict) < most
    ? `says "${verdict.direction}", and the surest claim of its box "${PROMISE[most]}"`
    : undefined;
}

/** A remedy that names no single claim: its section holds different answers. */
function severalAnswers(article: Article, content: ContentSource): Finding[] {
  const directions = toldInSection(article, content).all.map(({ claim }) => claim.direction);
  if (new Set(directions).size !== 1) return [];
  return [
    errorAt(
      { file: article.file, line: article.lineOf(['verdict']) },
      'one-verdict',
      `All claims of the section "${SECTION}" point the same way.`,
      'Name the surest of them as the verdict.',
    ),
  ];
}

function checkVerdict(article: Article, content: ContentSource): Finding[] {
  const { verdict } = article.data;
  const remedy = folderOf(article) === 'remedies';
  const wrong = (rule: string, what: string, mend: string): Finding[] => [
    errorAt({ file: article.file, line: article.lineOf(['verdict']) }, rule, what, mend),
  ];
  if (verdict === undefined)
    return remedy
      ? wrong(
          'no-verdict',
          'The remedy has no verdict.',
          `Name in "verdict" the claim that says best whether it helps, or "${SEVERAL}" where there are several things, with different answers.`,
        )
      : [];
  if (!remedy)
    return wrong('foreign-verdict', 'Only a remedy has a verdict.', 'Take the line out.');
  if (verdict === SEVERAL) return severalAnswers(article, content);
  const claim = content.claims.get(verdict)?.data;
  if (!claim)
    return wrong(
      'unknown-claim',
      `There is no claim "${verdict}" in content/claims.json.`,
      didYouMean(verdict, content.claims.keys(), 'Name a claim that is there.'),
    );
  if (claim.direction === undefined)
    return wrong(
      'verdict-without-direction',
      `The claim "${verdict}" does not say whether it helps.`,
      'Name one with a direction.',
    );
  const { all, inBoxes } = toldInSection(article, content);
  const words = claim.claim.trim().split(/\s+/).length;
  const more = promisesMore(
    claim,
    inBoxes.map((each) => each.claim),
  );
  return [
    ...(all.some(({ id }) => id === verdict)
      ? []
      : wrong(
          'verdict-not-told',
          `The section "${SECTION}" does not tell the claim "${verdict}".`,
          all.length === 0
            ? 'Cite it there.'
            : `Cite it there, or name one of: ${[...new Set(all.map(({ id }) => id))].join(', ')}.`,
        )),
    ...(words > MOST_WORDS
      ? wrong(
          'long-verdict',
          `The verdict has ${words} words.`,
          `Name a claim of at most ${MOST_WORDS}.`,
        )
      : []),
    ...(more === undefined
      ? []
      : wrong(
          'hopeful-verdict',
          `The verdict "${verdict}" ${more}.`,
          'Name the surest claim, or one that promises less.',
        )),
  ];
}

/** A remedy says at its top whether it helps, as surely as its section does, and promises no more. */
export const verdicts: Rule = ({ content }) =>
  [...content.articles.values()].flatMap((article) => checkVerdict(article, content));
