/** What the search page shows: one function a state, all built from templates in the page. */
import type { SectionHit } from './hits.ts';

/** A copy of a `<template>` of the search page. */
function copyOf(name: string): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-state="${name}"]`);
  return template?.content.cloneNode(true) as DocumentFragment;
}

/** Shown while the first search loads the engine. */
export const searching = () => copyOf('searching');

/** Shown when the engine or the index cannot be loaded. */
export const failed = () => copyOf('failed');

/** Shown when nothing matches. */
export function foundNothing(query: string): DocumentFragment {
  const view = copyOf('nothing');
  const place = view.querySelector('[data-query]');
  if (place) place.textContent = query;
  return view;
}

/** Text with the found words in `<mark>`; any other markup in it becomes plain text. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** The line that says how many articles match, and the empty list below it. */
export function hitList(
  articles: number,
  query: string,
): { count: HTMLElement; list: HTMLOListElement } {
  const count = document.createElement('p');
  count.className = 'hit-count';
  count.textContent = `${articles === 1 ? '1 article' : `${articles} articles`} for “${query}”`;
  const list = document.createElement('ol');
  list.className = 'hits';
  return { count, list };
}

/** One section as a list item: the link says article and section, the excerpt shows the words. */
export function hitItem({ article, section, url, excerpt }: SectionHit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = section ? `${article}: ${section}` : article;
  const words = document.createElement('p');
  words.append(...marked(excerpt));
  item.append(link, words);
  return item;
}
