/**
 * `<share-control>` around a link to a section or a page: makes it a button that opens the share
 * sheet. What the sheet needs is loaded with the first tap. Without this script the link is a link.
 */
import { announce } from '../components/site/announce.ts';

class ShareControl extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaHasPopup = 'dialog';
    button.append(...link.childNodes);
    button.addEventListener('click', () => {
      import('./share-sheet.ts')
        .then(({ openShareSheet }) => openShareSheet(button, link.hash.slice(1)))
        .catch(() => {
          location.hash = link.hash;
          announce('Sharing could not be loaded. The link is in the address bar.');
        });
    });
    link.replaceWith(button);
  }
}

customElements.define('share-control', ShareControl);
