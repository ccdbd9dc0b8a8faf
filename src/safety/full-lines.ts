/** The danger signs in full, which come once the card with its short lines is on the screen. */
import { SITE_PATH } from '../elements/site-path.ts';
import type { ShownSign } from '../search/learning/decide.ts';

/** `/search/signs.json`: what a sign says in full, by its name. */
export type FullLines = Record<string, { lead?: string; lines: readonly string[] }>;

const ADDRESS = `${SITE_PATH}search/signs.json`;

let loading: Promise<FullLines | undefined> | undefined;

function loadFullLines(): Promise<FullLines | undefined> {
  loading ??= fetch(ADDRESS)
    .then((response) => {
      if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
      return response.json() as Promise<FullLines>;
    })
    .catch(() => (loading = undefined));
  return loading;
}

const item = (...content: (Node | string)[]) => {
  const element = document.createElement('li');
  element.append(...content);
  return element;
};

/** A sign as list items; lines that belong together stay under their lead. */
function itemsOf({ lead, lines }: { lead?: string; lines: readonly string[] }): HTMLLIElement[] {
  const items = lines.map((line) => item(line));
  if (lead === undefined) return items;
  const list = document.createElement('ul');
  list.append(...items);
  return [item(lead, list)];
}

/** Fills the fold of a card. Until then, and where that fails, it leads to the page of all signs. */
export async function fillInFull(card: HTMLElement, signs: readonly ShownSign[]): Promise<void> {
  const full = await loadFullLines();
  if (!full) return;
  for (const { sign, action } of signs) {
    const part = card.querySelector<HTMLElement>(`details [data-action="${action}"]`);
    part?.querySelector('[data-full]')?.append(...itemsOf(full[sign] ?? { lines: [] }));
    if (part) part.hidden = false;
  }
  card.querySelector('[data-unfilled]')?.remove();
}
