/**
 * A search box on any page leads to the search with its words behind `#`. Without script the form
 * leads to “Where does it hurt?”: its field has no name, so that no address gets the words.
 */
import { searchAddress } from './query-address.ts';

// The fold in the header opens for one thing.
for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.find'))
  fold.addEventListener('toggle', () => {
    if (fold.open) fold.querySelector('input')?.focus();
  });

for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) {
  if (form.closest('site-search')) continue;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(searchAddress(form.querySelector('input')?.value ?? ''));
  });
}
