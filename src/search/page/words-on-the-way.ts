/**
 * The words of a search on their way to the page that a result leads to, to be marked there. They
 * stay in the tab: in its storage, not in the address. Where there is none, nothing is marked.
 */
const KEY = 'search-words';

interface Words {
  /** The path of the page they are for. */
  page: string;
  words: string;
}

/** Leave words for a page that is about to be opened in this tab. */
export function leaveWords(page: string, words: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ page, words } satisfies Words));
  } catch {
    // Storage is denied, or full.
  }
}

/** The words that were left for a page; they are taken once. */
export function takeWords(page: string): string | undefined {
  try {
    const left = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const found = JSON.parse(left ?? 'null') as Words | null;
    return found?.page === page ? found.words : undefined;
  } catch {
    return undefined;
  }
}
