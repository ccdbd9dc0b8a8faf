/** The lexicon that travelled and was opened gives what its texts say when they are read plainly. */
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { compileLexicon } from '../../src/search/compile/compile-lexicon.ts';
import { writeLexicon, type PackedLexicon } from '../../src/search/meaning/lexicon-file.ts';
import { openPacked } from '../../src/search/meaning/open-lexicon.ts';
import { atOnce } from '../../src/elements/steps.ts';
import { codeTexts } from '../../src/search/meaning/text-code.ts';
import { Texts } from '../../src/search/meaning/texts.ts';
import { codeStems, StemCode } from '../../src/search/meaning/word-code.ts';
import { plainWords } from '../../src/search/words/normalise.ts';
import { stem } from '../../src/search/words/stem.ts';

const compiled = compileLexicon(readContent(filesOnDisk(process.cwd())).content);
const lexicon = openPacked(JSON.parse(writeLexicon(compiled)) as PackedLexicon);

const texts = compiled.concepts.flatMap(({ words, leads }) =>
  words.map((text) => ({ text, leads: leads.length > 0 })),
);
const inArticles = compiled.vocabulary.flat();
const everywhere = [...texts.map(({ text }) => text), ...compiled.elsewhere];

/** The stems of an alternative as an editor would work them out. */
function stemsOf(alternative: string): string[] {
  const small = (word: string) => compiled.fillers.includes(word);
  const words = alternative
    .split(' ')
    .flatMap((piece) => (piece.endsWith('!') ? [piece] : plainWords(piece)));
  const kept = words.filter((word) => !small(word));
  const articles = ['a', 'an', 'the', 'my', 'your', 'his', 'her', 'of', 'in', 'on', 'to', 'for'];
  const literal = kept.length < 2 && words.some((word) => small(word) && !articles.includes(word));
  const used = literal || kept.length === 0 ? words : kept;
  return used.map((word) => (word.endsWith('!') ? word : stem(word)));
}

test('each expression is found under its first stem, longest first', () => {
  const byFirst = new Map<string, string[][]>();
  const alternatives = everywhere.flatMap((text) => text.split(/ [+/] /));
  for (const alternative of [...alternatives, ...inArticles]) {
    const stems = stemsOf(alternative);
    byFirst.set(stems[0] ?? '', [...(byFirst.get(stems[0] ?? '') ?? []), stems]);
  }
  expect(byFirst.size).toBeGreaterThan(3_000);
  for (const [first, expressions] of byFirst)
    expect(
      lexicon.startingWith(first).map(({ stems }) => stems),
      first,
    ).toEqual(expressions.sort((a, b) => b.length - a.length));
  expect(lexicon.startingWith('xylophone')).toEqual([]);
});

test('parts and alternatives keep together', () => {
  const id = (first: string, rest: RegExp) =>
    lexicon
      .startingWith(first)
      .filter(({ together }) => together && rest.test(String(together.parts)));
  const inParts = texts.filter(({ text }) => text.includes(' + '));
  for (const { text } of inParts.slice(0, 200)) {
    const parts = text.split(' + ').map((part) => part.split(' / ').map(stemsOf));
    const [first = []] = parts[0] ?? [];
    const found = id(first[0] ?? '', new RegExp(`^${parts.length}$`));
    expect(
      found.some(({ stems }) => stems.join() === first.join()),
      text,
    ).toBe(true);
  }
});

test('words are counted, known and in the index as the texts have them', () => {
  const named = new Map<string, number>();
  const indexed = new Set(inArticles.map(stem));
  for (const { text, leads } of texts)
    for (const root of plainWords(text).map(stem)) {
      named.set(root, (named.get(root) ?? 0) + 1);
      if (leads) indexed.add(root);
    }
  const all = [...everywhere.flatMap(plainWords), ...inArticles, ...compiled.fillers];
  for (const root of new Set(all.map(stem))) {
    expect(lexicon.isKnown(root), root).toBe(true);
    expect(lexicon.named(root), root).toBe(named.get(root) ?? 0);
    expect(lexicon.isIndexed(root), root).toBe(indexed.has(root));
  }
  expect(lexicon.isKnown('xylophon')).toBe(false);
});

test('a misspelt word can become the words of our expressions in their order, then the others', () => {
  const ours = [...new Set(texts.flatMap(({ text }) => plainWords(text)))];
  const long = (word: string) => word.length > 3;
  const pairs = (words: string[]) => words.map((text) => ({ text, stem: stem(text) }));
  expect(lexicon.spellings().ours.map(({ text, stem: root }) => ({ text, stem: root }))).toEqual(
    pairs(ours.filter(long)),
  );
  expect(lexicon.spellings().others).toEqual(
    pairs([...inArticles, ...compiled.fillers.filter(long)]),
  );
});

test('phrases are found by their beginning, whatever their capitals and signs', () => {
  for (const start of ['low', 'lower b', 'child', 'childs po', 'e st', 'x'])
    expect(
      atOnce(lexicon.phrases.beginningInSteps(start)).map(({ text }) => text),
      start,
    ).toEqual(
      texts
        .filter(({ text }) => {
          const plain = plainWords(text).join(' ');
          return plain.startsWith(start) && plain !== start;
        })
        .map(({ text }) => text),
    );
});

test('texts survive their code, and too many words are refused', () => {
  const groups = [['a b', 'b c', 'b'], [], ['c | ~ ! a']];
  const again = new Texts(codeTexts(groups));
  expect(groups.map((_, group) => again.group(group))).toEqual(groups);
  expect([0, 1, 2, 3].map((text) => again.groupOf(text))).toEqual([0, 0, 0, 2]);
  const many = Array.from({ length: 9_000 }, (_, number) => `w${number}`);
  expect(() => codeTexts([many])).toThrow('9000 different words');
});

test('stems survive their code', () => {
  const words = ['bodies', 'hiking', 'aching', 'back', 'cannot', "child's", '+'];
  const code = new StemCode(codeStems(words));
  const stems = words.map((word, number) =>
    code.isApart(number) ? undefined : code.stemOf(word, number),
  );
  expect(stems).toEqual(['body', 'hike', 'ache', 'back', undefined, undefined, undefined]);
});
