/**
 * `<claim-filter>`: narrows and orders the list of claims on the device. Without script the list is
 * whole and in order of topic, and "find in page" searches it.
 */
import { announce } from './announce.ts';

class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.#apply(new FormData(form));
    });
  }

  #apply(choice: FormData): void {
    const text = (name: string) => {
      const value = choice.get(name);
      return typeof value === 'string' ? value : '';
    };
    const words = text('words').toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = (['direction', 'certainty'] as const).map((name) => [name, text(name)] as const);
    let shown = 0;
    for (const section of this.querySelectorAll('section')) {
      const items = [...section.querySelectorAll<HTMLElement>('.claims > li')];
      for (const item of items) {
        const content = item.textContent.toLowerCase();
        item.hidden =
          !words.every((word) => content.includes(word)) ||
          chosen.some(([name, value]) => value !== '' && item.dataset[name] !== value);
      }
      const visible = items.filter((item) => !item.hidden).length;
      section.hidden = visible === 0;
      shown += visible;
      order(section, items, text('order'));
    }
    announce(`${shown} claims shown`, this.querySelector<HTMLElement>('[role="status"]'));
  }
}

/** Where each item stood when the page came. */
const places = new WeakMap<HTMLElement, number>();

function order(section: HTMLElement, items: HTMLElement[], by: string): void {
  for (const [place, item] of items.entries()) if (!places.has(item)) places.set(item, place);
  const value = (item: HTMLElement) => {
    if (by === 'certainty') return Number(item.dataset['rank']);
    if (by === 'uses') return -Number(item.dataset['uses']);
    return places.get(item) ?? 0;
  };
  section.querySelector('.claims')?.append(...items.sort((a, b) => value(a) - value(b)));
}

customElements.define('claim-filter', ClaimFilter);
