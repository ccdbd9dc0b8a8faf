/** The script of every page: small elements that improve what already works without them. */
import './components/article/page-contents.ts';
import './components/site/theme-choice.ts';
import './share/moved/follow-move.ts';
import './share/words/offer-link.ts';
import './share/share-control.ts';
import './search/suggest-when-typing.ts';
import './search/words-from-search.ts';
