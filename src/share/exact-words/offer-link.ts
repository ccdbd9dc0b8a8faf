/**
 * When a reader selects words in an article, a link to them is offered. Nothing more is loaded
 * before.
 */
let settling: number | undefined;
let needed = false;

function offer(article: Element): void {
  const selection = getSelection();
  needed ||= selection?.isCollapsed === false && selection.containsNode(article, true);
  if (!needed) return;
  void import('./link-to-words.ts')
    .then(({ offerLink }) => {
      offerLink(article);
    })
    .catch(() => undefined);
}

/** Waits until the selection rests: a drag changes it many times a second. */
function settle(article: Element): void {
  clearTimeout(settling);
  settling = window.setTimeout(() => {
    // While it is pressed the drag goes on, and a button that came up now would be dragged across.
    if (document.querySelector(':active')) settle(article);
    else offer(article);
  }, 300);
}

const article = document.querySelector('article.article');
if (article) {
  document.addEventListener('selectionchange', () => {
    settle(article);
  });
}
