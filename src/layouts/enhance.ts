/** The script of every page: small elements that improve what already works without them. */
import '../elements/arrived.ts';
import '../elements/page-contents.ts';
import '../elements/source-note.ts';
import '../offline/register.ts';
import '../share/page/follow-move.ts';
import '../share/exact-words/offer-link.ts';
import '../share/page/share-control.ts';
import '../search/page/search-form.ts';
import '../search/page/suggest-when-typing.ts';
import '../search/page/words-from-search.ts';
