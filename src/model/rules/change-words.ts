/** What is said of a change that nobody has compared. */
import type { Difference } from '../../ledger/differences.ts';
import { claimsNamed } from '../../ledger/rests-on.ts';
import { whatHappened } from '../../ledger/what-happened.ts';
import type { ContentSource } from '../reading/content-source.ts';

/** Words of a line that are enough to know it by. */
const QUOTED = 160;

export const quote = (text: string) =>
  `“${text.length > QUOTED ? `${text.slice(0, QUOTED)} …` : text}”`;

/** The claims that a piece names, with their words, as far as one reads them in a message. */
function claimsOf(text: string, content: ContentSource): string {
  const told = claimsNamed(text, content).flatMap((id) => {
    const claim = content.claims.get(id)?.data.claim;
    return claim === undefined ? [] : [`${id}: ${quote(claim)}`];
  });
  return told.length === 0 ? '' : ` It rests on ${told.join('; ')}.`;
}

/** What happened to the lines, where that is certain: told before anything else. */
function happenedTo(difference: Difference, content: ContentSource): string {
  const told = whatHappened(difference, [...content.claims.keys()]).map(({ what, excerpt }) =>
    excerpt ? `${what}: it said “${excerpt.was}” and says “${excerpt.is}”.` : `${what}.`,
  );
  return told.join(' ');
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** How a line that was rewritten began, where it began otherwise. */
const beganAs = ({ began = '', text }: Difference) =>
  began === '' || text.startsWith(began) ? '' : ` It began “${began} …”.`;

/** What differs, in words: what certainly happened, or what stands there. */
export function whatOf(difference: Difference, content: ContentSource): string {
  const { how, label, text, line } = difference;
  const happened = happenedTo(difference, content);
  if (happened !== '')
    return `${capital(happened)} Nobody has compared that with its sources.${claimsOf(text, content)}`;
  const where = label === '' ? '' : ` (${quote(label)})`;
  switch (how) {
    case 'gone':
      return `Something that stood before line ${line} is gone${where}.`;
    case 'moved':
      return `This stood in another place${where}.`;
    case 'new':
      return `This is new, and nobody has compared it with its sources: ${quote(text)}.${claimsOf(text, content)}`;
    case 'changed':
      return `This changed since it was last compared with its sources: ${quote(text)}.${beganAs(difference)}${claimsOf(text, content)}`;
  }
}

/** What an author does about a difference. */
export function mendOf(file: string, protecting: boolean): string {
  const why = protecting
    ? 'It keeps readers safe, so tell the reason in "changes" of the page. '
    : '';
  return `If it was not meant, undo it. If it was: ${why}Run "npm run compare -- ${file}", read both sides, and record that you did.`;
}
