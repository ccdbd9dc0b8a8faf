/** Everything that can be shared, with the words that travel along: from the library to plain data. */
import { citationFacts } from '../../head/citations.ts';
import { allArticles, type Article } from '../../library/articles.ts';
import { careLevel } from '../../library/care.ts';
import { allDecks } from '../../library/decks.ts';
import { allSituations } from '../../library/situations.ts';
import { sectionRegister } from '../../library/pages.ts';
import { aspectOf } from '../../model/derived/aspects.ts';
import { SITE_URL } from '../../site.ts';
import { addressesOf } from './addresses.ts';
import { movesOf } from '../../register/moves.ts';
import { sectionWords } from './section-words.ts';
import type { SharedPart } from './sections-file.ts';
import { sharedCards, sharedDeck } from './shared-decks.ts';
import { sharedSituation } from './shared-situations.ts';
import { warningOf } from './warning.ts';

/** What an article and its sections have in common. */
function common(article: Article, id: string) {
  const { written, modified, checked } = citationFacts(article, SITE_URL);
  return {
    aspect: aspectOf(article.id),
    getHelpNow: warningOf(article.id),
    ...addressesOf(id),
    since: sectionRegister.get(id)?.since ?? written,
    checked,
    changed: modified,
  };
}

/** Works a thing out once an article: several pages and files ask for the same parts. */
function onceAnArticle<Value>(workOut: (article: Article) => Value): (article: Article) => Value {
  const known = new Map<Article, Value>();
  return (article) => {
    const value = known.get(article) ?? workOut(article);
    known.set(article, value);
    return value;
  };
}

/** An article as a whole. */
export const sharedArticle = onceAnArticle((article): SharedPart => {
  const { title, summary } = article.data;
  return { id: article.id, title, excerpt: summary, ...common(article, article.id) };
});

/** The sections of an article in the order they stand, those inside others included. */
export const sharedSections = onceAnArticle((article): readonly SharedPart[] =>
  sectionWords(article.body).map(({ id: section, title, excerpt, careLevel: level }) => {
    const id = `${article.id}#${section}`;
    return {
      id,
      title,
      articleTitle: article.data.title,
      excerpt: excerpt ?? article.data.summary,
      ...(level && { careLevel: level, careWord: careLevel(level).word }),
      ...common(article, id),
    };
  }),
);

/** Every section of every article. */
export const allSections = () => allArticles().flatMap(sharedSections);

/** Every deck, and every card of every deck. */
export const allCards = () => allDecks().flatMap(sharedCards);
export const allSharedDecks = () => allDecks().map(sharedDeck);

/** Every page for one kind of reader. */
export const allSharedSituations = () => allSituations().map(sharedSituation);

/** Everything that can be shared. */
export const allParts = (): SharedPart[] => [
  ...allArticles().map(sharedArticle),
  ...allSections(),
  ...allSharedDecks(),
  ...allCards(),
  ...allSharedSituations(),
];

/** What moved, each with the part that it is now. */
export function movedParts(): { id: string; to: SharedPart; landing: string }[] {
  const parts = new Map(allParts().map((part) => [part.id, part]));
  return movesOf(sectionRegister).flatMap(({ from, to, landing }) => {
    const part = parts.get(to);
    return part ? [{ id: from, to: part, landing }] : [];
  });
}
