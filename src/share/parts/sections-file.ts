/** `/sections.json`: what other programs may know of the articles and their sections. */
import type { CareLevelName } from '../../model/schema/care-names.ts';
import type { Aspect } from '../../model/derived/aspects.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const SECTIONS_VERSION = 1;

/** A sentence on every field of a part, shown in the file itself. */
export const fieldMeanings = {
  id: 'Stable name: folder/slug of an article, folder/slug#section-id of a section, cards/deck and cards/deck#card, for/name of a page for one kind of reader.',
  title: 'Title of the section, the article, the card, the deck or the page.',
  articleTitle:
    'Title of the article the section stands in, or of the deck; only of sections and cards.',
  aspect: 'emergency, help, symptom, cause or remedy.',
  excerpt: 'First sentence of the section; of an article, its summary; of a card, what it says.',
  getHelpNow: 'Warning that must be shown wherever the part is shown.',
  careLevel: 'Most urgent care card inside: emergency, urgent or routine; absent without one.',
  careWord: 'That level in words.',
  place: 'Where it stands. Link to it from a page.',
  address: 'Address to send to people: chats show its title, warning and picture.',
  picture: 'Picture of 1200 × 630 pixels for link previews (PNG).',
  qr: 'QR code of the address (SVG).',
  since: 'Day it was first published.',
  checked: 'Day the facts of its article were last checked.',
  changed: 'Day its article last changed.',
  to: 'Of what moved: the id under which it is now.',
  landing: 'Of what moved: where old links lead; the page there says that it moved.',
  whole: 'Of a page that moved: whether its sections have the same ids at the new address.',
} as const;

/** An article or a section, as others may show it. All addresses are absolute, all days ISO 8601. */
export interface SharedPart {
  id: string;
  title: string;
  articleTitle?: string;
  aspect: Aspect;
  excerpt: string;
  getHelpNow: string;
  careLevel?: CareLevelName;
  careWord?: string;
  place: string;
  address: string;
  picture: string;
  qr: string;
  since: string;
  checked: string;
  changed: string;
}

/** What a picture is drawn from: any part, and the site as a whole, which has no aspect and no page of its own. */
export type DrawnPart = Omit<SharedPart, 'aspect' | 'place' | 'since' | 'checked' | 'changed'> &
  Partial<Pick<SharedPart, 'aspect'>>;

/** The whole file. */
export interface SectionsFile {
  /** Address of its JSON Schema. */
  $schema?: string | undefined;
  version: typeof SECTIONS_VERSION;
  /** What each field means. */
  fields: typeof fieldMeanings;
  /** The site as a whole, shown for pages that are none of the parts below. */
  site: DrawnPart;
  articles: SharedPart[];
  sections: SharedPart[];
  /** Subjects in a few cards each, and every card. */
  decks: SharedPart[];
  cards: SharedPart[];
  /** Pages for one kind of reader each: /for/pregnancy/ and others. */
  situations: SharedPart[];
  /**
   * Ids that moved, where each is now, the address that says so, and of pages whether all their
   * sections are at the new address under the same ids.
   */
  moved: { id: string; to: string; landing: string; whole?: boolean }[];
}

/**
 * Read `/sections.json`.
 *
 * @throws when it is of a version this code does not know
 */
export function readSectionsFile(text: string): SectionsFile {
  const file = JSON.parse(text) as SectionsFile;
  // Files of other versions are not of the type that the compiler believes in.
  if ((file.version as number) !== SECTIONS_VERSION)
    throw new Error(`sections.json is of version ${file.version}, not ${SECTIONS_VERSION}.`);
  return file;
}
