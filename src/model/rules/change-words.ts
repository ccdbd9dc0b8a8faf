/** What is said of a change that nobody has compared. */
import type { Difference } from '../../ledger/differences.ts';
import { itSaid } from '../../ledger/said-words.ts';
import { whatHappened } from '../../ledger/what-happened.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { CLAIM, quote, restsOn, sentencesBeside } from './claim-words.ts';

/** What happened to the lines, where that is certain, and the sentences in which it did. */
function happenedTo(difference: Difference, content: ContentSource) {
  const found = whatHappened(difference, [...content.claims.keys()]);
  const told = found.map(({ what, excerpt }) =>
    excerpt ? `${what}: it said “${excerpt.was}” and says “${excerpt.is}”.` : `${what}.`,
  );
  return { words: told.join(' '), sentences: found.map(({ sentence }) => sentence).join(' ') };
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** How a line that was rewritten began, where it began otherwise. */
const beganAs = ({ began = '', text, said }: Difference) =>
  said
    ? itSaid(said, text)
    : began === '' || text.startsWith(began)
      ? ''
      : ` It began “${began.replace(/ ?<[^>]*$/, '')} …”.`;

/** A line beside what it rests on: whole, or where it has several cited sentences each of them. */
function besideAll(text: string, content: ContentSource, began = ''): string {
  const sentences = sentencesBeside(text, content);
  if (sentences !== '') return `.${began}${sentences}`;
  return `: ${quote(text, CLAIM)}.${began}${restsOn(text, content)}`;
}

/** Whether no word is another: an empty line, a blank or a comma more or less. */
export function isOfMarksOnly(difference: Difference): boolean {
  const found = whatHappened(difference, []);
  return (
    found.length > 0 &&
    found.every(({ what }) =>
      /^(?:(?:an|the) empty line|it began with \d+ blank|(?:a|the) comma)/.test(what),
    )
  );
}

/**
 * What differs, in words: what certainly happened, or what stands there.
 *
 * @param isLostEntry an entry of data is not there any more under its name
 */
export function whatOf(
  difference: Difference,
  content: ContentSource,
  isLostEntry = false,
): string {
  const { how, label, text, line, replaces = [] } = difference;
  if (isLostEntry && how === 'gone')
    return `The entry ${quote(label)} is gone; it stood before line ${line}.${itSaid(difference.said)}`;
  if (isLostEntry && replaces.length > 0)
    return `The entry ${replaces.map((name) => quote(name)).join(', ')} is gone, or is now called ${quote(label)}.`;
  const happened = happenedTo(difference, content);
  if (happened.words !== '')
    return `${capital(happened.words)} Nobody has compared that with its sources.${restsOn(happened.sentences, content)}`;
  const where = label === '' ? '' : ` (${quote(label)})`;
  switch (how) {
    case 'gone':
      return `Something that stood before line ${line} is gone${where}.${itSaid(difference.said)}`;
    case 'moved':
      return `This stood in another place${where}.`;
    case 'new':
      return `This is new, and nobody has compared it with its sources${besideAll(text, content)}`;
    case 'changed':
      return `This changed since it was last compared with its sources${besideAll(text, content, beganAs(difference))}`;
  }
}

/**
 * What an author does about a difference.
 *
 * @param page the page that must tell the reason, if any must
 */
export function mendOf(file: string, page?: string): string {
  const where = page === file ? 'the page' : page;
  const why =
    page === undefined
      ? ''
      : `It keeps readers safe, so tell the reason in "changes" of ${where}. `;
  return `If it was not meant, undo it. If it was: ${why}Run "npm run compare -- ${file}", read both sides, and record that you did.`;
}
