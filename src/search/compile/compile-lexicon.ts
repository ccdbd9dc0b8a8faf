/**
 * Makes the file that the search page loads: content in, one plain object out. Runs at build time.
 * The lay names and titles of articles become expressions beside those of `content/lexicon/`.
 */
import type { ContentSource } from '../../model/reading/content-source.ts';
import { partsOfLine } from '../../model/schema/danger-sign.ts';
import type { Concept } from '../../model/schema/lexicon.ts';
import { everydayWords } from './everyday-words.ts';
import { stemsOf, wordsOf } from '../meaning/expression-words.ts';
import type {
  CompiledArticle,
  CompiledConcept,
  CompiledLead,
  CompiledLexicon,
} from '../meaning/compiled-lexicon.ts';
import { openLexicon } from '../meaning/open-lexicon.ts';
import { withOneCannot } from '../words/inability.ts';
import { plainWords } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';
import { makeWordFilter } from '../words/word-filter.ts';

/** The files of `content/lexicon/` that hold no meanings of ours. */
const ELSEWHERE = 'content/lexicon/elsewhere.yaml';
const FILLERS = 'content/lexicon/fillers.yaml';

function compileArticles(content: ContentSource, regionNames: string[]): CompiledArticle[] {
  return [...content.articles.values()].map(({ id, data, body }) => ({
    id,
    title: data.title,
    regions: regionNames.flatMap((name, number) =>
      content.regions.get(name)?.data.articles.some((article) => article === id) ? [number] : [],
    ),
    sections: body.headings.flatMap((heading) =>
      heading.depth === 2 && heading.id !== undefined ? [[heading.id, heading.text] as const] : [],
    ),
  }));
}

/** A lead by numbers, so that the file stays small. A subsection leads to its section. */
function compileLead(address: string, content: ContentSource, articles: CompiledArticle[]) {
  const [id = '', sectionId] = address.split('#');
  const article = articles.findIndex((candidate) => candidate.id === id);
  if (sectionId === undefined) return [article] as CompiledLead;
  const headings = content.articles.get(id)?.body.headings ?? [];
  const at = headings.findIndex((heading) => heading.id === sectionId);
  const section = headings.slice(0, at + 1).findLast(({ depth }) => depth === 2)?.id;
  const number = articles[article]?.sections.findIndex(([name]) => name === section) ?? -1;
  return (number < 0 ? [article] : [article, number]) as CompiledLead;
}

/** Words that all articles together say less often are chance, not what an article is about. */
const TIMES = 3;

/**
 * Words of the articles that people may search for and the lexicon does not have, one form of each,
 * by the article that uses them most for its length.
 */
function vocabularyOf(content: ContentSource, have: (root: string) => boolean): string[][] {
  const times = new Map<string, number>();
  const best = new Map<string, { word: string; article: number; share: number }>();
  [...content.articles.values()].forEach(({ body }, article) => {
    const words = [...body.prose, ...body.headings].flatMap(({ text }) => plainWords(text));
    for (const [root, forms] of Map.groupBy(words, stem)) {
      const [word = ''] = forms;
      if (have(root) || word.length < 3 || /\d/.test(word)) continue;
      times.set(root, (times.get(root) ?? 0) + forms.length);
      const share = forms.length / words.length;
      if (share > (best.get(root)?.share ?? 0))
        best.set(root, { word: best.get(root)?.word ?? word, article, share });
    }
  });
  const found = [...best].flatMap(([root, entry]) =>
    (times.get(root) ?? 0) < TIMES ? [] : [entry],
  );
  return [...content.articles.values()].map((_, article) =>
    found.flatMap((entry) => (entry.article === article ? [entry.word] : [])).sort(),
  );
}

/** An expression with the one "cannot" that queries have. */
const asSaid = (text: string) => withOneCannot(text.split(' ')).join(' ');

/** Expressions that differ only in their endings or small words are one. */
function withoutRepeats(words: readonly string[], isFiller: (word: string) => boolean): string[] {
  const seen = new Map<string, string>();
  const wordsIn = (text: string) => text.split(' ').flatMap((piece) => wordsOf(piece, isFiller));
  for (const text of words) {
    const key = text
      .split(/ ([+/]) /)
      .map((part) => stemsOf(wordsIn(part)).stems.join(' '))
      .join('|');
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}

/** Titles, medical names and lay names of an article, as a concept that leads to it. */
function ownNames(content: ContentSource, articles: CompiledArticle[]): CompiledConcept[] {
  return articles.map(({ id, title }, number) => {
    const data = content.articles.get(id)?.data;
    const medical = (data?.medicalName ?? '')
      .replace(/\(.*?\)/g, '')
      .split(/,| and /)
      .map((name) => name.trim());
    const words = [title, ...medical, ...(data?.layNames ?? [])].filter((name) => name.length > 3);
    return { name: id, words: [...new Set(words)], leads: [[number]], weight: 'name' };
  });
}

/** Compile the content's lexicon, danger rules and catalogue of sections. */
export function compileLexicon(content: ContentSource): CompiledLexicon {
  const regions = [...content.regions].sort(([, a], [, b]) => a.data.order - b.data.order);
  const articles = compileArticles(
    content,
    regions.map(([name]) => name),
  );
  const lead = (address: string) => compileLead(address, content, articles);
  const entries = [...content.concepts];
  const ours = entries.filter(([, { file }]) => file !== ELSEWHERE && file !== FILLERS);
  const wordsIn = (file: string) =>
    entries.filter(([, entry]) => entry.file === file).flatMap(([, { data }]) => data.words);
  const fillers = new Set(wordsIn(FILLERS).flatMap(plainWords));
  const isFiller = (word: string) => fillers.has(word);
  const compile = ([name, { data }]: [string, { data: Concept }]): CompiledConcept => ({
    name,
    words: withoutRepeats(data.words.map(asSaid), isFiller),
    leads: (data.leads ?? []).map(lead),
    weight: data.weight,
    ...(data.facet && { facet: data.facet }),
    ...(data.anchor && { anchor: true as const }),
  });
  const compiled: CompiledLexicon = {
    articles,
    regions: regions.map(([, { data }]) => data.name),
    concepts: [...ours.map(compile), ...ownNames(content, articles)],
    dangers: [...content.dangerSigns].flatMap(([sign, { data }]) =>
      data.search.map(({ when, unless, leads }) => ({
        sign,
        action: data.action,
        when: when.map((line) => {
          const { all, none } = partsOfLine(line);
          return [all, [...none, ...unless]] as const;
        }),
        leads: leads.map(lead),
      })),
    ),
    elsewhere: wordsIn(ELSEWHERE),
    fillers: [...fillers],
    vocabulary: [],
    everyday: '',
  };
  const vocabulary = vocabularyOf(content, openLexicon(compiled).isKnown);
  const withWords = { ...compiled, vocabulary };
  return { ...withWords, everyday: makeWordFilter(everydayWords(openLexicon(withWords))) };
}
