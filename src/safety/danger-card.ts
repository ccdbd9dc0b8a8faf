/** Joins the templates of `DangerCards.astro` into the card for some danger signs. */
import { levelOf, MOST_LINES, type CareActionName } from '../model/schema/care-names.ts';

/** A rule that applies: the sign it finds, and what the sign asks for. */
interface Danger {
  sign: string;
  action: CareActionName;
}

function copyOf(attribute: string, value: string): DocumentFragment | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template[${attribute}="${value}"]`);
  return template?.content.cloneNode(true) as DocumentFragment | undefined;
}

/** Puts the parts of a sign's template into the card. */
function putSign(card: HTMLElement, { sign, action }: Danger): void {
  const copy = copyOf('data-sign', sign);
  if (!copy) return;
  const place = (list: string) => card.querySelector(`[data-action="${action}"] [data-${list}]`);
  place('short')?.append(copy.querySelector('[data-short-line]') ?? '');
  const meanwhile = copy.querySelector('[data-meanwhile-lines]');
  card.querySelector('[data-meanwhile]')?.append(...(meanwhile?.children ?? []));
  meanwhile?.remove();
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
  const card = level && copyOf('data-card', level)?.querySelector<HTMLElement>('.care');
  if (!card) return undefined;
  const applying = dangers.filter(({ action }) => levelOf(action) === level);
  const bySign = new Map(applying.map((danger) => [danger.sign, danger]));
  for (const danger of [...bySign.values()].slice(0, MOST_LINES)) putSign(card, danger);
  for (const part of card.querySelectorAll('[data-action]'))
    if (!part.querySelector('li')) part.remove();
  for (const part of card.querySelectorAll('[data-meanwhile]:empty')) part.remove();
  return card;
}

/** What is read out of a card that has just appeared. */
export function cardInWords(card: HTMLElement): string {
  const textOf = (part: Element | null) => part?.textContent.trim() ?? '';
  const level = textOf(card.querySelector('.care-level'));
  const signs = [...card.querySelectorAll('[data-short-line]')].map(textOf).join('; ');
  const heading = textOf(card.querySelector('h3'));
  return `${level}. ${heading} ${signs}. See the card above the results.`;
}
