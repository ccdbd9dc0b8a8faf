/**
 * `<share-control>` around a link to a section or a page: makes it a button that opens the share
 * sheet, and closes it again. What the sheet needs is loaded with the first tap. Without this
 * script, or where there are no popovers, the link is a link.
 */
import { announce } from '../../elements/announce.ts';

class ShareControl extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || !('popover' in this)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    button.append(...link.childNodes);
    let wasOpen = false;
    const isOpen = () => button.getAttribute('aria-expanded') === 'true';
    // The press closes an open sheet by itself, before its click arrives.
    button.addEventListener('pointerdown', () => (wasOpen = isOpen()));
    button.addEventListener('click', () => {
      if (!wasOpen && !button.hasAttribute('aria-busy')) void this.#open(button, link);
      wasOpen = false;
    });
    link.replaceWith(button);
  }

  async #open(button: HTMLButtonElement, link: HTMLAnchorElement): Promise<void> {
    button.setAttribute('aria-busy', 'true');
    try {
      const { openShareSheet } = await import('./share-sheet.ts');
      await openShareSheet(button, link.hash.slice(1));
    } catch {
      location.hash = link.hash;
      announce('Sharing could not be loaded. The link is in the address bar.');
    }
    button.removeAttribute('aria-busy');
  }
}

customElements.define('share-control', ShareControl);
