/** The script of every page: small elements that improve what already works without them. */
import './components/article/page-contents.ts';
import './components/site/theme-choice.ts';
import './share/copy-link.ts';
import './share/offer-link.ts';
import './search/suggest-when-typing.ts';
import './search/words-from-search.ts';
