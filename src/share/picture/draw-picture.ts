/** Draws share pictures: the picture an app shows beside a link to an article or a section. */
import { readFileSync } from 'node:fs';
import { aspectNames } from '../../model/derived/aspects.ts';
import { SITE_NAME } from '../../site.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { IndexedImage } from './indexed-image.ts';
import { pillOutline } from './outlines.ts';
import { lightColours } from './picture-colours.ts';
import { HEIGHT, pictureLayout, WIDTH, type Block, type Line } from './picture-layout.ts';
import type { PictureWords } from './picture-words.ts';
import { mustHaveGlyphs, setLine, type Letter } from './typeface.ts';

/** Letters stand at quarters of a pixel: finer is not seen, and so each is filled four times at most. */
const PLACES = 4;

const colours = lightColours(
  readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'),
);

const filled = new Map<string, Coverage>();

function coverageOfLetter({ character, polygons }: Letter, { size, weight }: Line, place: number) {
  const key = `${weight} ${size} ${place} ${character}`;
  const before = filled.get(key);
  if (before) return before;
  const scaled = polygons.map((points) =>
    points.map((value, index) => value * size + (index % 2 === 0 ? place / PLACES : 0)),
  );
  const coverage = coverageOf(scaled);
  filled.set(key, coverage);
  return coverage;
}

function drawLine(image: IndexedImage, line: Line): void {
  for (const { letter, at } of setLine(line.text, line.weight).letters) {
    const places = Math.round((line.x + at * line.size) * PLACES);
    const x = Math.floor(places / PLACES);
    const coverage = coverageOfLetter(letter, line, places - x * PLACES);
    image.stamp(coverage, { x, y: line.baseline }, line.colour, line.on);
  }
}

function drawBlock(image: IndexedImage, block: Block): void {
  const { pillOn, colour, width, height } = block;
  if (pillOn === undefined) image.fill(block, colour);
  else image.stamp(coverageOf([pillOutline(width, height)]), block, colour, pillOn);
}

/**
 * Draw one share picture of 1200 x 630 pixels, the size that apps ask for. Every token has exactly
 * its colour: amber says "urgent", and a palette that is reckoned from the pixels once turned it red.
 *
 * @returns a PNG file
 * @throws when a character has no glyph, or the title or the get-help line cannot fit
 */
export function drawPicture(words: PictureWords): Buffer {
  const { title, articleTitle = '', sentence, aspect, careWord = '', getHelpNow } = words;
  const name = aspect ? aspectNames[aspect] : '';
  const texts = [title, articleTitle, sentence, careWord, getHelpNow, name];
  for (const text of [...texts, SITE_NAME, '…']) mustHaveGlyphs(text);
  const { blocks, lines } = pictureLayout(words, colours);
  const image = new IndexedImage({ width: WIDTH, height: HEIGHT }, colours.paper);
  for (const block of blocks) drawBlock(image, block);
  for (const line of lines) drawLine(image, line);
  return image.toPng();
}
