/** The words one can tap to narrow results: links, so that each narrowing has an address. */
import { aspectNames } from '../../model/derived/aspects.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { withChange } from './query-address.ts';
import type { Narrowing } from '../finding/plan.ts';

/** What the address narrows to; unknown values narrow nothing. */
export function readFilters(
  parameters: URLSearchParams,
  { regions }: Pick<Lexicon, 'regions'>,
): Narrowing {
  const aspect = parameters.get('aspect') ?? '';
  const region = parameters.get('region') ?? '';
  return {
    aspect: aspect in aspectNames ? aspect : '',
    region: regions.includes(region) ? region : '',
  };
}

/** One choice of a row: tapping the chosen one takes it back. */
function choice(key: keyof Narrowing, value: string, label: string, chosen: boolean): HTMLElement {
  const link = document.createElement('a');
  link.href = withChange(key, chosen ? undefined : value);
  link.dataset['search'] = '';
  link.dataset['choice'] = `${key} ${value}`;
  link.textContent = label;
  if (chosen) {
    link.setAttribute('aria-current', 'true');
    const hint = document.createElement('span');
    hint.className = 'sr-only';
    hint.textContent = ' (chosen; tap to show all)';
    link.append(hint);
  }
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Two rows of choices, folded unless one is in use. */
export function renderFilters(
  narrowing: Narrowing,
  { regions }: Pick<Lexicon, 'regions'>,
): HTMLElement {
  const details = document.createElement('details');
  details.className = 'filters';
  details.open = narrowing.aspect !== '' || narrowing.region !== '';
  const summary = document.createElement('summary');
  summary.textContent = 'Show only …';
  const row = (label: string, items: HTMLElement[]) => {
    const list = document.createElement('ul');
    list.setAttribute('aria-label', label);
    list.append(...items);
    return list;
  };
  details.append(
    summary,
    row(
      'Kind of page',
      Object.entries(aspectNames).map(([key, label]) =>
        choice('aspect', key, label, narrowing.aspect === key),
      ),
    ),
    row(
      'Part of the body',
      regions.map((name) => choice('region', name, name, narrowing.region === name)),
    ),
  );
  return details;
}
