/** `<keep-everything>`: takes the whole site onto the device; can be stopped, gone on with and removed. */
import { SITE_PATH } from '../elements/site-path.ts';
import { keepFiles, keptSoFar, type Everything, type KeptSoFar } from './keep-files.ts';
import { endWords, progressWords } from './keep-words.ts';
import { EVERYTHING, FILES_READ, PAGES_READ } from './stores.ts';

const LIST = `${SITE_PATH}offline/everything.json`;

class KeepEverything extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    // Without a worker nothing that is kept could be shown.
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.hidden = false;
    document.querySelector('.keep-without')?.remove();
    this.#button('keep').addEventListener('click', () => void this.#keep());
    this.#button('stop').addEventListener('click', () => this.#stop?.abort());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    void this.#show();
  }

  #button(name: string): HTMLButtonElement {
    const found = this.querySelector<HTMLButtonElement>(`[name=${name}]`);
    if (!found) throw new Error(`<keep-everything> has no button "${name}".`);
    return found;
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== words) status.textContent = words;
  }

  /** What the buttons offer, by what is kept and whether more is on its way. */
  #offer(kept: Pick<KeptSoFar, 'files'>, all: Everything, busy: boolean): void {
    const whole = kept.files >= Object.keys(all.files).length;
    this.#button('keep').hidden = busy || whole;
    if (kept.files > 0) this.#button('keep').textContent = 'Go on';
    this.#button('stop').hidden = !busy;
    this.#button('remove').hidden = busy;
  }

  async #list(): Promise<Everything> {
    const answer = await fetch(LIST, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`${answer.status} of ${LIST}`);
    return (await answer.json()) as Everything;
  }

  async #show(): Promise<void> {
    if (!(await caches.has(EVERYTHING))) return;
    try {
      const all = await this.#list();
      const kept = await keptSoFar(all, await caches.open(EVERYTHING));
      const whole = kept.files >= Object.keys(all.files).length;
      this.#say(
        whole
          ? endWords(undefined, kept, all)
          : `${progressWords(kept, all)}${kept.old > 0 ? ' Some of the rest has newer versions.' : ''}`,
      );
      this.#offer(kept, all, false);
    } catch {
      this.#say('You are not connected: what is kept opens, and no more can be kept now.');
      this.#button('keep').hidden = true;
    }
  }

  async #keep(): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const progress = this.querySelector('progress');
    try {
      const all = await this.#list();
      // Browsers throw away what they were not asked to hold when room is short.
      // eslint-disable-next-line baseline/use-baseline -- Chrome 55, Firefox 57, Safari 15.2; desktop Safari counts from 17 for another part of it
      await navigator.storage.persist().catch(() => false);
      const store = await caches.open(EVERYTHING);
      this.#offer({ files: 0 }, all, true);
      this.#say('Keeping everything. You can go on reading in another tab.');
      if (progress) progress.hidden = false;
      const trouble = await keepFiles(all, store, signal, ({ bytes }) => {
        if (progress) progress.value = bytes / all.bytes;
      });
      const kept = await keptSoFar(all, store);
      this.#offer(kept, all, false);
      this.#say(endWords(trouble, kept, all));
    } catch {
      this.#say('The list of what to keep could not be loaded. Try again when you are connected.');
    }
    if (progress) progress.hidden = true;
  }

  async #remove(): Promise<void> {
    for (const name of [EVERYTHING, PAGES_READ, FILES_READ]) await caches.delete(name);
    this.#button('keep').hidden = false;
    this.#button('keep').textContent = 'Keep everything';
    this.#say('Removed, and so is every page you read. What is kept at once stays.');
  }
}

customElements.define('keep-everything', KeepEverything);
