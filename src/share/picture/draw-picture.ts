/** Draws share pictures: the picture an app shows beside a link to an article or a section. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { CareLevelName } from '../../model/schema/care.ts';
import { aspectNames, type Aspect } from '../../model/derived/aspects.ts';
import { SITE_NAME } from '../../site.ts';
import { lightColours } from './picture-colours.ts';
import { HEIGHT, INNER, pictureTree, WIDTH } from './picture-layout.ts';
import { advancesOf, setInOutlines } from './typeface.ts';

/** Everything a share picture says. */
export interface PictureWords {
  title: string;
  /** Title of the article the section stands in; undefined for a picture of a whole article. */
  articleTitle: string | undefined;
  /** The first sentence; it may be cut short after a word. */
  sentence: string;
  aspect: Aspect;
  careLevel: CareLevelName | undefined;
  /** The care level in words, e.g. "Not urgent". */
  careWord: string | undefined;
  /** One line such as "Get help now if you cannot pee, or go numb between your legs."; never cut. */
  getHelpNow: string;
}

/** Pixels a line may be wider than reckoned: rounding, and pairs of letters that kerning parts. */
const SLACK = 8;

const colours = lightColours(
  readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'),
);

/**
 * Draw one share picture of 1200 x 630 pixels, the size that apps ask for.
 *
 * @returns a PNG file
 * @throws when a character has no glyph, or the title or the get-help line cannot fit
 */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  const { title, articleTitle = '', sentence, aspect, careWord = '', getHelpNow } = words;
  const aspectWord = aspectNames[aspect];
  const texts = [title, articleTitle, sentence, careWord, getHelpNow, SITE_NAME, aspectWord, ' …'];
  const advances = {
    400: await advancesOf(texts, 400),
    700: await advancesOf(texts, 700),
  };
  const tree = pictureTree(words, colours, advances);
  const svg = await setInOutlines(tree, { width: WIDTH, height: HEIGHT }, texts, (node) => {
    if (node.textContent !== undefined && node.width > INNER + SLACK)
      throw new Error(
        `On a share picture the line "${node.textContent}" is ${node.width} pixels wide and would be ` +
          `cut: ${INNER} are free. The widths in src/share/picture/typeface.ts must be wrong.`,
      );
  });
  return (
    sharp(Buffer.from(svg))
      // About 40 colours: a third fewer bytes than 256, edges stay smooth and every token its
      // colour. At 16 the amber of "Urgent" turned red. Dither would only add noise.
      .png({ palette: true, quality: 80, dither: 0, compressionLevel: 9 })
      .toBuffer()
  );
}
