/** The searches on offer before anybody types: without script they lead to a page, with it they fill the box. */
import { searchAddress } from './query-address.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-start]')) {
  link.href = searchAddress(link.textContent.trim());
  link.dataset['search'] = '';
}
