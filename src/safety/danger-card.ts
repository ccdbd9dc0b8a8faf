/** Joins the templates of `DangerCards.astro` into the card for some danger signs. */
import type { DangerSign } from '../model/schema/danger-sign.ts';

/** A rule that applies: its name, and what the card needs of it. */
type Danger = Pick<DangerSign, 'level'> & { name: string; signs: readonly string[] };

function copyOf(attribute: string, value: string): DocumentFragment | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template[${attribute}="${value}"]`);
  return template?.content.cloneNode(true) as DocumentFragment | undefined;
}

/**
 * The care card for what a query names: the most urgent level, with the lines of all its signs.
 *
 * @param dangers the rules that apply, the most urgent first
 * @returns undefined when none applies
 */
export function dangerCard(dangers: readonly Danger[]): HTMLElement | undefined {
  const [first] = dangers;
  const card = first && copyOf('data-card', first.level)?.querySelector<HTMLElement>('.care');
  if (!card) return undefined;
  const applying = dangers.filter(({ level }) => level === first.level);
  const list = card.querySelector('[data-lines]');
  // A card of its own kind speaks alone: its heading does not fit other signs.
  const own = document.querySelector<HTMLElement>(
    `template[data-rule="${first.name}"][data-heading]`,
  );
  const heading = card.querySelector('h2');
  if (own && heading) heading.textContent = own.dataset['heading'] ?? '';
  const shown = own ? [first] : applying;
  const signs = new Set(shown.flatMap((danger) => danger.signs));
  for (const sign of signs) list?.append(copyOf('data-sign', sign) ?? '');
  for (const { name } of shown) list?.append(copyOf('data-rule', name) ?? '');
  return card;
}
