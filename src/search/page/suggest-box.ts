/**
 * Suggestions below a search box: a combobox with a list, after the ARIA Authoring Practices.
 * Down and Up choose, Enter follows, Escape closes; Enter without a choice searches as before.
 * The list floats over the page, so nothing moves.
 */
import styles from '../../styles/suggestions.css?inline';
import { announce } from '../../elements/announce.ts';
import { addSheet } from '../../elements/late-sheet.ts';
import { MIDDLE, opensElsewhere } from '../../elements/opens-elsewhere.ts';
import { SITE_PATH } from '../../elements/site-path.ts';
import { inTasks } from '../../elements/in-tasks.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { knowledgeFor } from './load-learned.ts';
import { suggestInSteps, type Suggestion } from '../finding/suggestions.ts';

addSheet(styles);

/** Milliseconds without a key before the list follows what was typed. */
const PAUSE = 120;

/** Milliseconds in which a key is the one that ended a composition. */
const JUST_NOW = 50;

function option({ label, detail, url }: Suggestion, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset['url'] = SITE_PATH === '/' ? url : SITE_PATH + url.slice(1);
  item.textContent = label;
  if (detail) {
    const more = document.createElement('span');
    more.textContent = ` ${detail}`;
    item.append(more);
  }
  return item;
}

/** Give a search box its suggestions; typing goes on while they load. */
export class SuggestBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  #chosen = -1;
  #waiting: number | undefined;
  /** When a letter was composed last, in milliseconds. */
  #composed = -Infinity;
  /** The box has what was typed last: a search or Escape ends that. */
  #asked = false;

  /** @param list the empty list that `suggest-when-typing.ts` put below the box */
  constructor(input: HTMLInputElement, list: HTMLUListElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('input', () => this.#wait());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('compositionend', ({ timeStamp }) => (this.#composed = timeStamp));
    input.addEventListener('blur', () => this.#close());
    input.form?.addEventListener('submit', () => this.#close());
    // Before the box loses the focus, or the list would close under the finger.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    const follow = (event: MouseEvent) => {
      const chosen = (event.target as Element).closest<HTMLElement>('[role=option]');
      this.#follow(chosen, opensElsewhere(event));
    };
    list.addEventListener('click', follow);
    list.addEventListener('auxclick', (event) => {
      if (event.button === MIDDLE) follow(event);
    });
    this.#wait();
  }

  #wait(): void {
    this.#asked = true;
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => void this.#fill(), PAUSE);
  }

  /** Without the lexicon there are no suggestions, and the box is a box. */
  async #fill(): Promise<void> {
    const typed = this.#input.value;
    const [knowledge, catalogue] = await Promise.all([
      knowledgeFor(typed).catch(() => undefined),
      loadCatalogue(),
    ]);
    if (!knowledge) return;
    const isWanted = () =>
      this.#asked && this.#input.value === typed && document.activeElement === this.#input;
    const found = await inTasks(suggestInSteps(typed, { ...knowledge, catalogue }), isWanted);
    if (found && isWanted()) this.#show(found);
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#list.replaceChildren(
      ...suggestions.map((suggestion, number) =>
        option(suggestion, `${this.#list.id}-${number + 1}`),
      ),
    );
    this.#choose(-1);
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
    if (suggestions.length > 0)
      announce(
        suggestions.length === 1 ? '1 suggestion' : `${suggestions.length} suggestions`,
        document.querySelector<HTMLElement>('.suggestions-status'),
      );
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #choose(number: number): void {
    this.#chosen = number;
    this.#options().forEach((item, place) => {
      item.setAttribute('aria-selected', String(place === number));
    });
    const chosen = this.#options()[number];
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    this.#asked = false;
    clearTimeout(this.#waiting);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  #follow(item: HTMLElement | null | undefined, elsewhere = false): void {
    const url = item?.dataset['url'];
    if (url === undefined) return;
    if (elsewhere) window.open(url, '_blank', 'noopener');
    else location.assign(url);
  }

  #key(event: KeyboardEvent): void {
    // Keys that compose a letter (Japanese, Korean, Vietnamese) choose nothing here. WebKit sends the one
    // that ends it behind the end.
    if (event.isComposing || event.timeStamp - this.#composed < JUST_NOW) return;
    const options = this.#options();
    const open = !this.#list.hidden && options.length > 0;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && open && this.#chosen >= 0) {
      event.preventDefault();
      this.#follow(options[this.#chosen]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      this.#list.hidden = false;
      this.#input.setAttribute('aria-expanded', 'true');
      // One place more than there are options: that of the box itself.
      const places = options.length + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
    }
  }
}
