/**
 * `<site-search>`: the search page. The query lives in the address (`?q=`), so a search can be
 * shared, reloaded and gone back to. Without script the page leads to the A to Z.
 */
import { announce } from '../components/site/announce.ts';
import { find, loadEngine } from './engine.ts';
import { failed, foundNothing, hitItem, searching } from './result-view.ts';
import { understand } from './understand.ts';

class SiteSearch extends HTMLElement {
  /** Counts searches, so that a slow one cannot overwrite a later one. */
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
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

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #results(): HTMLElement {
    return this.querySelector('[data-results]') as HTMLElement;
  }

  /** For screen readers only: what is said here is on the page as well. */
  #say(message: string): void {
    announce(message, this.querySelector<HTMLElement>('[role="status"]'));
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    const typed = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = typed;
    const plan = understand(typed);
    document.title = document.title.replace(/^(.*: )?Search/, plan ? `${plan.shown}: Search` : 'Search');
    if (!plan) return this.#results.replaceChildren();
    this.#results.replaceChildren(searching());
    try {
      const { articles, sections } = await find(plan);
      if (!current()) return;
      if (articles === 0) {
        this.#results.replaceChildren(foundNothing(plan.shown));
        return this.#say(`Nothing found for ${plan.shown}`);
      }
      const list = document.createElement('ol');
      list.className = 'hits';
      const count = document.createElement('p');
      count.className = 'hit-count';
      count.textContent = `${articles === 1 ? '1 article' : `${articles} articles`} for “${plan.shown}”`;
      for (const [index, load] of sections.entries()) {
        const hits = await load();
        if (!current()) return;
        if (index === 0) {
          this.#results.replaceChildren(count, list);
          this.#say(count.textContent);
        }
        list.append(...hits.map(hitItem));
      }
    } catch {
      if (!current()) return;
      this.#results.replaceChildren(failed());
      this.#say('The search could not be loaded');
    }
  }
}

customElements.define('site-search', SiteSearch);
