/** What the search page shows: one function a state, all built from templates in the page. */
import { opensElsewhere } from '../../elements/opens-elsewhere.ts';
import { aspectNames, aspectOf } from '../../model/derived/aspects.ts';
import { SITE_PATH } from '../../elements/site-path.ts';
import type { Answer } from '../finding/answer.ts';
import type { Hit } from '../finding/fuse.ts';
import { queryInBar, searchAddress } from './query-address.ts';
import { leaveWords } from './words-on-the-way.ts';

/** A copy of a `<template>` of the search page, with text in its `data-…` places. */
function copyOf(name: string, texts: Record<string, string> = {}): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-state="${name}"]`);
  const view = template?.content.cloneNode(true) as DocumentFragment;
  for (const [key, text] of Object.entries(texts))
    for (const place of view.querySelectorAll(`[data-${key}]`)) place.textContent = text;
  return view;
}

/** Shown while the first search loads what it needs. */
export const searching = () => copyOf('searching');

/** Shown when the search cannot be loaded. */
export const failed = () => copyOf('failed');

/** Shown below results when only the full text could not be loaded. */
export const textFailed = () => copyOf('text-failed');

/** Shown when nothing matches, or when the words are of another subject. */
export const foundNothing = (query: string) => copyOf('nothing', { query });

/** Shown when nothing is left of what the reader narrowed the results to, with a way back. */
export function nothingOfKind(query: string): DocumentFragment {
  const all = queryInBar();
  for (const choice of ['aspect', 'region']) all.delete(choice);
  const view = copyOf('nothing-of-kind', { query });
  view.querySelector('a')?.setAttribute('href', searchAddress(all));
  return view;
}

/**
 * Says how misspelt words were taken, with a way back to them, and which words nothing here is about.
 *
 * @param literal address of the same search with the words as typed
 */
export function notesOn({ corrected, shown, topic }: Answer, literal: string): Node[] {
  const notes: DocumentFragment[] = [];
  if (corrected !== undefined) {
    const respelt = copyOf('respelt', { corrected, typed: shown });
    respelt.querySelector('a')?.setAttribute('href', literal);
    notes.push(respelt);
  }
  const words = topic.foreign.map((word) => `“${word}”`).join(', ');
  return words ? [...notes, copyOf('nothing-about', { words })] : notes;
}

/**
 * Words of the full text, in which Pagefind writes `<mark>` round what was found, and `<` and `>` as
 * entities; any other markup stays text. No parser of HTML, which Trusted Types refuse.
 */
function marked(excerpt: string): (string | Node)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((piece, at) => {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (at % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function link(url: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = SITE_PATH === '/' ? url : SITE_PATH + url.slice(1);
  element.textContent = text;
  return element;
}

function passageOf({ passage }: Hit): HTMLElement[] {
  if (passage.length === 0) return [];
  const line = document.createElement('p');
  line.className = 'hit-excerpt';
  if (typeof passage === 'string') line.append(...marked(passage));
  else
    for (const [text, found] of passage) {
      const piece = found ? document.createElement('mark') : document.createTextNode('');
      piece.textContent = text;
      line.append(piece);
    }
  return [line];
}

function otherSection({ other }: Hit): HTMLElement[] {
  if (!other) return [];
  const line = document.createElement('p');
  line.className = 'hit-other';
  line.append('Also: ', link(other.url, other.title));
  return [line];
}

/** One article as a list item: where it leads, what it says, and another section with the words. */
function hitItem(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['article'] = hit.id;
  const aspect = document.createElement('span');
  aspect.className = 'hit-aspect';
  aspect.textContent = aspectNames[aspectOf(hit.id)];
  const title = hit.section ? `${hit.article}: ${hit.section}` : hit.article;
  item.append(link(hit.url, title), aspect, ...passageOf(hit), ...otherSection(hit));
  return item;
}

/** Results on the screen: the line that says how many pages match, and the list. */
export class HitList {
  readonly count = document.createElement('p');
  readonly list = document.createElement('ol');
  readonly #query: string;

  /**
   * @param query the query as it was taken
   * @param words its words that carry meaning, to be marked on the page that a result leads to
   */
  constructor(query: string, words: string) {
    this.#query = query;
    this.count.className = 'hit-count';
    this.list.className = 'hits';
    this.list.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link && !opensElsewhere(event)) leaveWords(link.pathname, words);
    });
  }

  /** Ids of the articles in the list. */
  readonly shown = new Set<string>();

  /** Add results below those that are there: these keep their places. */
  add(hits: readonly Hit[]): void {
    for (const hit of hits) {
      this.shown.add(hit.id);
      this.list.append(hitItem(hit));
    }
    const pages = this.shown.size === 1 ? '1 page' : `${this.shown.size} pages`;
    this.count.textContent = `${pages} for “${this.#query}”`;
  }
}
