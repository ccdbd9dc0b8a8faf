/**
 * `<copy-link>` around a link: following it also copies the full address and says so.
 * Without this script the link is a link.
 */
import { announce } from '../components/site/announce.ts';

class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      void this.#copy((event.currentTarget as HTMLAnchorElement).href);
    });
  }

  /** The click is left to the browser as well, so the address bar always shows the section. */
  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      announce('Link copied');
    } catch {
      announce('Copying is not allowed here. The link is in the address bar.');
    }
  }
}

customElements.define('copy-link', CopyLink);
