/**
 * `<site-search>`: the search page. The query lives behind the `#` of the address, so a search can be
 * shared, reloaded and gone back to. Without script the page shows other ways in.
 *
 * The order of what appears: the danger card at once, from the words alone; pages whose meaning is
 * certain, before the index is loaded; then what the full text adds, below them.
 */
import { announce } from '../../elements/announce.ts';
import { focusPart } from '../../elements/focus-part.ts';
import { opensElsewhere } from '../../elements/opens-elsewhere.ts';
import { cardInWords, dangerCard } from '../../safety/danger-card.ts';
import { answerInSteps, type Answer } from '../finding/answer.ts';
import { findText, type TextHit } from '../finding/engine.ts';
import { readFilters, renderFilters } from './filters.ts';
import { furtherHits, type Hit } from '../finding/fuse.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { hitsOf } from './hits.ts';
import { inTasks } from '../../elements/in-tasks.ts';
import { knowledgeFor } from './load-learned.ts';
import { loadLexicon } from './load-lexicon.ts';
import { narrow } from '../finding/narrow.ts';
import { planText, type Narrowing } from '../finding/plan.ts';
import * as bar from './query-address.ts';
import * as view from './result-view.ts';
import { awaitPlace, keepPlace, keepPlaces, returnToPlace } from './scroll-place.ts';

class SiteSearch extends HTMLElement {
  /** Counts searches, so that a slow one cannot overwrite a later one. */
  #turn = 0;
  readonly #title = document.title;
  /** The address of the search that is shown. */
  #asked = location.href;
  /** What had the focus inside results that are shown anew: the name of a choice, or none. */
  #hadFocus: string | undefined;

  connectedCallback(): void {
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      // A phone takes its keyboard away, and the answer is to be seen.
      if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
      this.#goTo(bar.searchAddress(this.#input.value));
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!link || opensElsewhere(event)) return;
      keepPlace();
      if (!link.matches('[data-search]')) return;
      event.preventDefault();
      this.#goTo(link.href);
    });
    // The lexicon is fetched when a reader turns to the box, not before.
    const early = () => void loadLexicon().catch(() => undefined);
    this.#input.addEventListener('focus', early, { once: true });
    window.addEventListener('popstate', () => {
      if (!bar.keepQuery(this.#asked)) void this.#show();
    });
    keepPlaces();
    bar.forgetOldQuery();
    void this.#show();
  }

  /** Goes to a search; the same one again is asked anew, without another step to go back. */
  #goTo(address: string): void {
    const { href } = new URL(address, location.href);
    keepPlace();
    if (href !== location.href) history.pushState(null, '', href);
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

  /** For screen readers only: what is said here is on the page as well. */
  #say(message: string): void {
    announce(message, this.querySelector<HTMLElement>(':scope > [role="status"]'));
  }

  /** Fills a place anew, element and all: what was there is gone, and has not moved. */
  #put(place: string, ...content: (Node | string)[]): void {
    const old = this.#part(`[data-${place}]`);
    const filled = old.cloneNode() as HTMLElement;
    filled.append(...content);
    old.replaceWith(filled);
  }

  /** Put results, and give the focus back to the choice that had it, or else to the results. */
  #showResults(...content: (Node | string)[]): void {
    this.#put('results', ...content);
    if (this.#hadFocus === undefined) return;
    const choice = this.querySelector<HTMLElement>(`[data-choice="${this.#hadFocus}"]`);
    if (choice) choice.focus({ preventScroll: true });
    else focusPart(this.#part('[data-results]'));
    this.#hadFocus = undefined;
  }

  /** Show whatever the address asks for. */
  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    const parameters = bar.queryInBar();
    awaitPlace();
    this.#asked = location.href;
    const typed = parameters.get('q') ?? '';
    // WebKit resets the box when a reader comes back: to this.
    this.#input.defaultValue = typed;
    this.#input.value = typed;
    const focused = this.querySelector<HTMLElement>('[data-search]:focus');
    this.#hadFocus = focused ? (focused.dataset['choice'] ?? '') : undefined;
    for (const place of ['card', 'notes']) this.#put(place);
    this.#put('results', ...(typed.trim() ? [view.searching()] : []));
    this.#state = typed.trim() ? 'searching' : 'empty';
    document.title = typed.trim() ? `${typed.trim()}: ${this.#title}` : this.#title;
    if (!typed.trim()) return;
    try {
      const knowledge = await knowledgeFor(typed);
      if (!current()) return;
      const literal = parameters.get('spelling') === 'as-typed';
      const answer = await inTasks(answerInSteps(typed, knowledge, { literal }), current);
      if (!current()) return;
      const { lexicon } = knowledge;
      if (answer) await this.#answer(answer, readFilters(parameters, lexicon), lexicon, current);
      else this.#nothing(typed);
    } catch {
      if (!current()) return;
      this.#showResults(view.failed());
      this.#state = 'failed';
      this.#say('The search could not be loaded');
    }
  }

  /** `data-state` tells tests and the benchmark how far a search has come. */
  set #state(state: 'empty' | 'searching' | 'first' | 'done' | 'failed') {
    this.dataset['state'] = state;
  }

  async #answer(
    answer: Answer,
    narrowing: Narrowing,
    lexicon: Lexicon,
    current: () => boolean,
  ): Promise<void> {
    const card = dangerCard(answer);
    this.#put('card', card ?? '');
    if (answer.silent) {
      this.#nothing(answer.shown);
      return;
    }
    this.#put('notes', ...view.notesOn(answer, bar.withChange('spelling', 'as-typed')));
    const ranked = narrow(answer.ranked, narrowing, lexicon);
    const words = answer.words.flatMap(({ text, filler }) => (filler ? [] : [text]));
    const list = new view.HitList(answer.corrected ?? answer.shown, words.join(' '));
    const add = (hits: readonly Hit[]) => {
      if (hits.length === 0) return;
      list.add(hits);
      returnToPlace();
      if (list.list.isConnected) return;
      this.#showResults(list.count, renderFilters(narrowing, lexicon), list.list);
      this.#state = 'first';
    };
    if (card) this.#say(cardInWords(card));
    for await (const hit of hitsOf(ranked, answer, lexicon)) {
      if (!current()) return;
      add([hit]);
    }
    let text: TextHit[] | undefined;
    try {
      text = await findText(planText(answer, narrowing, lexicon));
    } catch {
      if (ranked.length === 0) throw new Error('The index cannot be loaded.');
    }
    if (!current()) return;
    add(furtherHits(text ?? [], list.shown, lexicon));
    // Said when the number is final; nothing talks over a danger card.
    if (!list.list.isConnected) this.#nothing(answer.shown, card, narrowing, lexicon);
    else if (!card) this.#say(list.count.textContent);
    if (!text) this.#part('[data-results]').append(view.textFailed());
    returnToPlace({ whole: true });
    this.#state = 'done';
  }

  /** Says that there is nothing, or nothing of the kind the reader chose, with the choices. */
  #nothing(query: string, card?: HTMLElement, narrowing?: Narrowing, lexicon?: Lexicon): void {
    const chosen = lexicon && narrowing && (narrowing.aspect || narrowing.region);
    if (chosen) this.#showResults(view.nothingOfKind(query), renderFilters(narrowing, lexicon));
    else this.#showResults(view.foundNothing(query));
    this.#state = 'done';
    if (!card) this.#say(`Nothing ${chosen ? 'of this kind' : 'here'} about ${query}`);
  }
}

customElements.define('site-search', SiteSearch);
