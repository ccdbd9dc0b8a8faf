/** Joins the templates of `DangerCards.astro` into the card for some danger signs. */
import { MOST_LINES } from '../model/schema/care-names.ts';
import type { Decision, ShownSign } from '../search/learning/decide.ts';
import { fillInFull } from './full-lines.ts';

function copyOf(attribute: string, value: string): DocumentFragment | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template[${attribute}="${value}"]`);
  return template?.content.cloneNode(true) as DocumentFragment | undefined;
}

/** Puts the parts of a sign's template into the card of its level. */
function putSign(card: HTMLElement, { sign, action }: ShownSign, isOnly: boolean): void {
  const copy = copyOf('data-sign', sign);
  if (!copy) return;
  const place = (list: string) => card.querySelector(`[data-action="${action}"] [data-${list}]`);
  copy.querySelector('[data-brief]')?.remove();
  place('short')?.append(copy.querySelector('[data-short-line]') ?? '');
  const meanwhile = copy.querySelector('[data-meanwhile-lines]');
  if (isOnly) meanwhile?.querySelector('.care-of')?.remove();
  card.querySelector('[data-meanwhile]')?.append(...(meanwhile?.children ?? []));
}

/** Puts the short line of a sign, and what to do about it, into the card that asks to check. */
function putLine(card: HTMLElement, { sign }: ShownSign): void {
  const copy = copyOf('data-sign', sign);
  const line = copy?.querySelector('[data-short-line]');
  if (!copy || !line) return;
  line.append(copy.querySelector('[data-brief]') ?? '');
  card.querySelector('[data-short]')?.append(line);
}

/**
 * The care card for what a query names: the most urgent level, with its signs at a glance and in
 * full (these come later); or the calm one that asks to check a few signs first.
 *
 * @returns undefined when no card is due
 */
export function dangerCard({ card: kind, signs }: Decision): HTMLElement | undefined {
  const card = copyOf('data-card', kind)?.querySelector<HTMLElement>('.care');
  if (!card) return undefined;
  const shown = signs.slice(0, MOST_LINES);
  for (const sign of shown)
    if (kind === 'check') putLine(card, sign);
    else putSign(card, sign, shown.length === 1);
  const actions = new Set<string | undefined>(shown.map(({ action }) => action));
  for (const part of card.querySelectorAll<HTMLElement>('[data-action]'))
    if (!actions.has(part.dataset['action'])) part.remove();
  for (const part of card.querySelectorAll('[data-meanwhile]:empty')) part.remove();
  if (kind !== 'check') void fillInFull(card, shown);
  return card;
}

/** What is read out of a card that has just appeared. */
export function cardInWords(card: HTMLElement): string {
  const textOf = (part: Element | null) => part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const level = textOf(card.querySelector('.care-level'));
  const signs = [...card.querySelectorAll('[data-short-line]')].map(textOf).join('; ');
  const heading = card.querySelector('h3');
  return `${level}${heading ? '. ' : ''}${textOf(heading)}: ${signs}. See the card above the results.`.replace(
    '::',
    ':',
  );
}
