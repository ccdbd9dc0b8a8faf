/**
 * `<site-search>`: the search page. The query lives in the address (`?q=`), so a search can be
 * shared, reloaded and gone back to. Without script the page leads to the A to Z.
 */
import { announce } from '../components/site/announce.ts';
import { find, loadEngine, type Found } from './engine.ts';
import { failed, foundNothing, hitItem, hitList, searching } from './result-view.ts';
import { understand } from './understand.ts';

class SiteSearch extends HTMLElement {
  /** Counts searches, so that a slow one cannot overwrite a later one. */
  #turn = 0;
  readonly #title = document.title;

  connectedCallback(): void {
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('q', this.#input.value);
      history.pushState(null, '', address);
      void this.#show();
    });
    // The engine is fetched when a reader turns to the box, not before.
    this.#input.addEventListener('focus', () => void loadEngine().catch(() => undefined), {
      once: true,
    });
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** A part of the page that must be inside this element. */
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<site-search> needs ${selector} inside.`);
    return part;
  }

  get #input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  get #results(): HTMLElement {
    return this.#part('[data-results]');
  }

  /** For screen readers only: what is said here is on the page as well. */
  #say(message: string): void {
    announce(message, this.querySelector<HTMLElement>('[role="status"]'));
  }

  /** Show whatever the address asks for. */
  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    const typed = new URLSearchParams(location.search).get('q') ?? '';
    const plan = understand(typed);
    this.#input.value = typed;
    document.title = `${plan ? `${plan.shown}: ` : ''}${this.#title}`;
    this.#results.replaceChildren(...(plan ? [searching()] : []));
    if (!plan) return;
    try {
      const found = await find(plan);
      if (!current()) return;
      if (found.articles > 0) await this.#list(found, plan.shown, current);
      else {
        this.#results.replaceChildren(foundNothing(plan.shown));
        this.#say(`Nothing found for ${plan.shown}`);
      }
    } catch {
      if (!current()) return;
      this.#results.replaceChildren(failed());
      this.#say('The search could not be loaded');
    }
  }

  /** List what was found, each article as soon as its sections are loaded. */
  async #list(found: Found, query: string, current: () => boolean): Promise<void> {
    const { count, list } = hitList(found.articles, query);
    for (const [index, load] of found.sections.entries()) {
      const hits = await load();
      if (!current()) return;
      list.append(...hits.map(hitItem));
      if (index > 0) continue;
      this.#results.replaceChildren(count, list);
      this.#say(count.textContent);
    }
  }
}

customElements.define('site-search', SiteSearch);
