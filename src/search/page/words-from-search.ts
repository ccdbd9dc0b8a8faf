/** Takes the words of a search out of an article's address and has them marked. */
const address = new URL(location.href);
const words = address.searchParams.get('q');
if (words !== null && document.querySelector('article')) {
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
  void import('./mark-words.ts').then(({ markWords }) => markWords(words)).catch(() => undefined);
}
