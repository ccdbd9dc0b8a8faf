/** A link to the exact words somebody selected. */
import { wordsOfResearch, type WordsOfResearch } from '../../words-of-research.ts';
import { expect, test } from '../journey.ts';

const article = '/remedies/heat-and-ice/';
const offer = ['button', 'Copy link to these words'] as const;

type Words = readonly [from: string, to: string];

/**
 * Runs in the page: finds words by how they begin and end, each within one piece of text, and
 * selects them if asked to. How far their middle is from that of the window, in pixels.
 */
function findWords(from: string, to: string, select: boolean): number {
  const range = new Range();
  const article = document.querySelector('article') ?? document.body;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const reach = (words: string): [Node, number] => {
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
      if (node instanceof Text && node.data.includes(words))
        return [node, node.data.indexOf(words)];
    throw new Error(`Not on the page: ${words}`);
  };
  range.setStart(...reach(from));
  const [last, at] = reach(to);
  range.setEnd(last, at + to.length);
  if (select)
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, last, at + to.length);
  const { top, height } = range.getBoundingClientRect();
  return Math.abs(top + height / 2 - innerHeight / 2);
}

const cases: Record<string, (at: WordsOfResearch) => Words> = {
  'in a list': () => ['Set a timer for 15 minutes', 'Set a timer for 15 minutes'],
  'over a citation': ({ beforeCite, afterCite }) => [beforeCite, afterCite],
  'over two paragraphs': ({ last, second }) => [last, second],
};

for (const [name, choose] of Object.entries(cases))
  test(`a link to exact words, ${name}, leads to them`, async ({ reader }) => {
    await reader.open(article);
    const words = choose(await reader.run(wordsOfResearch));
    await reader.run(findWords, ...words, true);
    await reader.press(...offer);
    await expect.poll(() => reader.read('#status')).toBe('Link to these words copied');
    const place = reader.place(await reader.paste());
    expect(place.replace(/#.*/, '')).toBe(article);
    // Without the section, only the words themselves can bring the reader there.
    await reader.open('/');
    await reader.open(place.replace(/#[^:]*/, '#'));
    const offMiddle = () => reader.run(findWords, ...words, false);
    await expect.poll(offMiddle).toBeLessThan(150);
  });
