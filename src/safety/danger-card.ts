/** Joins the templates of `DangerCards.astro` into the card for some danger signs. */
import { levelOf, type CareActionName } from '../model/schema/care-names.ts';

/** A rule that applies: the sign it finds, and what the sign asks for. */
interface Danger {
  sign: string;
  action: CareActionName;
}

/** A card at a glance has no more lines than this. */
const MOST_LINES = 5;

const templateOf = (attribute: string, value: string) =>
  document.querySelector<HTMLTemplateElement>(`template[${attribute}="${value}"]`);

const copyOf = (template: HTMLTemplateElement | null) =>
  template?.content.cloneNode(true) as DocumentFragment | undefined;

/** Puts the parts of a sign's template into the card. */
function putSign(card: HTMLElement, { sign, action }: Danger): void {
  const copy = copyOf(templateOf('data-sign', sign));
  if (!copy) return;
  const place = (list: string) => card.querySelector(`[data-action="${action}"] [data-${list}]`);
  place('short')?.append(copy.querySelector('[data-short-line]') ?? '');
  card.querySelector('[data-meanwhile]')?.append(...copy.querySelectorAll('[data-meanwhile-line]'));
  place('full')?.append(copy);
}

/**
 * The care card for what a query names: the most urgent level, with its signs at a glance and in
 * full.
 *
 * @param dangers the rules that apply, the most urgent first
 * @returns undefined when none applies
 */
export function dangerCard(dangers: readonly Danger[]): HTMLElement | undefined {
  const [first] = dangers;
  const level = first && levelOf(first.action);
  const template = level ? templateOf('data-card', level) : null;
  const card = copyOf(template)?.querySelector<HTMLElement>('.care');
  if (!first || !card) return undefined;
  // A sign with a heading of its own speaks alone: the heading does not fit other signs.
  const heading = templateOf('data-sign', first.sign)?.dataset['heading'];
  const applying = dangers.filter(({ action }) => levelOf(action) === level);
  const bySign = new Map(applying.map((danger) => [danger.sign, danger]));
  const shown = heading === undefined ? [...bySign.values()].slice(0, MOST_LINES) : [first];
  for (const danger of shown) putSign(card, danger);
  for (const part of card.querySelectorAll('[data-action]'))
    if (!part.querySelector('li')) part.remove();
  for (const part of card.querySelectorAll('[data-meanwhile]:empty')) part.remove();
  const title = card.querySelector('h2');
  if (heading !== undefined && title) title.textContent = heading;
  return card;
}
