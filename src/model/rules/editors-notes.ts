import { authorsOf } from '../derived/citation.ts';
import { oncePer } from '../derived/once-per.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

/** Square brackets, and what editors tell each other about a text. */
const NOTE =
  /[[\]]|\bnot (shown|named|seen)\b|\btext seen\b|\btitle unknown\b|\bcop(y|ied) (of|on|by)\b|\bsyndicated\b|\breproduced by\b|\bfrom the address\b/i;

/** What editors tell each other about a claim: what to do with it, where it belongs, what came to hand. */
const TALK = [
  /[[\]]/,
  /\b(was|were) (again )?(not |only )?(seen|visible|readable)\b(?! (in|on) (people|patients|scans?|some|many))/i,
  /\bnot (seen|visible|readable)\b|^seen (in|through)\b|\bseen (only|by title|as a|in (news|summaries|copies|the search))\b/i,
  /\b(text|part|record|page|label)s? seen\b|\bin the (store|search)\b|\bexcerpt\b/i,
  /\bbefore (printing|publishing)\b|\bonce checked\b|\bfor (checking|a clinician to check)\b|\bchecked by a clinician\b/i,
  /\b(do not|don't) (tell readers|promise|quote|soften)\b|\b(tell|to) readers\b|\bsay that plainly\b|\bpoint this out\b/i,
  /\bred-flag page\b|\b(handled|belongs?) on the\b|\bcovered by the other\b|\bsee (also )?(the )?(next |claim)/i,
  /\bsee [a-z]+-?\d{2,}|\((see )?[a-z]{1,4}-?\d{2,3}\)/i,
  /\breport as\b|\bswap in\b|\bremove the claim\b|\bto drop\b|\bdrop the\b|\btake the wording\b|\bkeep the (list|statement|warning)\b|\bpresent both\b/i,
];

/** What editors note about a source or a claim does not stand in the words that readers see. */
export const editorsNotes: Rule = ({ content }) => [
  ...inSources(content.references),
  ...inClaims(content.claims),
];

const inSources = oncePer((references: ContentSource['references']): Finding[] =>
  [...references.values()].flatMap((reference) => {
    const { title, publisher = '', 'container-title': container = '' } = reference.data;
    const shown = {
      title,
      publisher,
      'container-title': container,
      author: authorsOf(reference.data),
    };
    return Object.entries(shown)
      .filter(([, words]) => NOTE.test(words))
      .map(([field, words]) =>
        errorAt(
          { file: reference.file, line: reference.lineOf([field]) },
          'editors-note',
          `The ${field} of "${reference.data.id}" holds a note of an editor: "${words}"`,
          field === 'title'
            ? 'Say what the source is in plain words, and list "title" in "incomplete".'
            : 'Leave the note out; what was not seen belongs in "incomplete", a copy has "copy": true.',
        ),
      );
  }),
);

const inClaims = oncePer((claims: ContentSource['claims']): Finding[] =>
  [...claims.values()].flatMap((entry) => {
    const { id, claim, caveat = '', correction = '' } = entry.data;
    return Object.entries({ claim, caveat, correction }).flatMap(([field, words]) => {
      const talk = TALK.map((kind) => kind.exec(words)?.[0]).find(Boolean);
      if (talk === undefined) return [];
      return [
        errorAt(
          { file: entry.file, line: entry.lineOf([field]) },
          'editors-note',
          `The ${field} of "${id}" holds what editors tell each other: "${talk}".`,
          'Move it to "note", which readers do not see. Say to them what it means for them: "We have read only …".',
        ),
      ];
    });
  }),
);
