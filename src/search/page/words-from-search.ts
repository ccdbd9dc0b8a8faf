/** Takes the words of the search that led to an article, and has them marked. */
import { takeWords } from './words-on-the-way.ts';

const words = document.querySelector('article') ? takeWords(location.pathname) : undefined;
if (words !== undefined)
  void import('./mark-words.ts').then(({ markWords }) => markWords(words)).catch(() => undefined);
