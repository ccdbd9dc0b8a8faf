/** The text of an article as results show it, from its built page. */
import type { PageText } from '../finding/page-text.ts';
import type { PackedModel } from '../learning/model-file.ts';
import type { SectionText } from './section-records.ts';
import { LANGUAGE } from '../../site.ts';

const sentences = new Intl.Segmenter(LANGUAGE, { granularity: 'sentence' });

/** Fewest and most letters of a sentence that tells something and can be read at a glance. */
const SHORTEST = 15;
const LONGEST = 240;

/** A sentence ends like one: a line without an end is a small heading. */
const ENDED = /[.!?…:]['”’)]*$/;

const sentencesIn = (lines: readonly string[]) =>
  lines
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((text) => text.length >= SHORTEST && text.length <= LONGEST && ENDED.test(text));

/**
 * Make it.
 *
 * @param sections of the page, its top first
 * @param answers which of them answers what
 */
export const pageText = (sections: readonly SectionText[], answers: PackedModel): PageText => ({
  sections: sections.map(({ id = '', title, lines }) => ({
    id,
    title: id === '' ? '' : title,
    sentences: sentencesIn(lines),
  })),
  answers,
});
