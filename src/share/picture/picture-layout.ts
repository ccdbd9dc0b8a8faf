/** How a share picture is laid out, top to bottom: band, title, sentence, get-help line. */
import { aspectNames } from '../../model/derived/aspects.ts';
import { SITE_NAME } from '../../site.ts';
import { clamp, type Fitted, type Step } from './fit-words.ts';
import type { Weight } from './font-files.ts';
import type { Area } from './indexed-image.ts';
import { aspectColours, type Colours } from './picture-colours.ts';
import { mustFit, SENTENCE_LINE, TITLE_LINE, titleAndSentence } from './picture-text.ts';
import type { PictureWords } from './picture-words.ts';
import { advances, baselineBelowMiddle, setLine } from './typeface.ts';

/** Size of a picture in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Pixels left free at both sides. */
const MARGIN = 60;
/** Pixels that a line of words may fill. */
export const INNER = WIDTH - 2 * MARGIN;
const BAND = 96;
/** Pixels left free above and below the words between band and get-help line. */
const AIR = 36;
const GAP = 20;

const helpSteps: readonly Step[] = [
  { size: 36, lines: 1 },
  { size: 33, lines: 1 },
  { size: 32, lines: 2 },
  { size: 28, lines: 3 },
  { size: 26, lines: 4 },
];
const HELP_LINE = 1.25;
/** Width of the bar at the left of the get-help line. */
const BAR = 14;

const ARTICLE = 36;
const ARTICLE_LINE = 1.2;

const ASPECT = 40;
/** Sizes of the site's name and of the care level, and of the pill around that. */
const SMALL = 32;
const PILL = { height: 54, padding: 22, before: 28 };

/** A box in one colour. */
export interface Block extends Area {
  colour: string;
  /** Colour below a box with half circles at its ends; undefined for one with corners. */
  pillOn?: string;
}

/** Words in one line. */
export interface Line {
  text: string;
  x: number;
  /** Where its letters stand, in whole pixels. */
  baseline: number;
  /** Font size in pixels. */
  size: number;
  weight: Weight;
  colour: string;
  /** Colour below. */
  on: string;
}

/** What is painted, from back to front: boxes, then words. */
export interface Layout {
  blocks: Block[];
  lines: Line[];
}

type Look = Omit<Line, 'text' | 'baseline'>;

const baselineAt = (middle: number, { size, weight }: Look) =>
  Math.round(middle + baselineBelowMiddle(weight) * size);

const lineAt = (text: string, middle: number, look: Look): Line => ({
  text,
  baseline: baselineAt(middle, look),
  ...look,
});

/** Lines one below the other; `height` of each is in parts of its font size. */
const linesFrom = (top: number, lines: readonly string[], height: number, look: Look) =>
  lines.map((text, index) => lineAt(text, top + (index + 0.5) * look.size * height, look));

const heightOf = ({ size, lines }: Fitted, height: number) => lines.length * size * height;

function band({ aspect, careLevel, careWord }: PictureWords, colours: Colours): Layout {
  const on = aspect ? aspectColours(colours)[aspect] : colours.accent;
  const background = { x: 0, y: 0, width: WIDTH, height: BAND, colour: on };
  // Of the site as a whole, the title says the name.
  if (!aspect) return { blocks: [background], lines: [] };
  const middle = BAND / 2;
  const bold = { weight: 700, on } as const;
  const name = aspectNames[aspect];
  const nameLook = { ...bold, x: MARGIN, size: ASPECT, colour: colours.paper };
  const site = { weight: 400, size: SMALL, colour: colours.paper, on } as const;
  const siteX = WIDTH - MARGIN - setLine(SITE_NAME, site.weight).width * SMALL;
  const words = [lineAt(name, middle, nameLook), lineAt(SITE_NAME, middle, { ...site, x: siteX })];
  if (!careLevel || !careWord) return { blocks: [background], lines: words };
  const x = Math.round(MARGIN + setLine(name, 700).width * ASPECT + PILL.before);
  const width = Math.round(setLine(careWord, 700).width * SMALL + 2 * PILL.padding);
  const colour = colours[`${careLevel}-paper`];
  const pill = { x, y: middle - PILL.height / 2, width, height: PILL.height, colour, pillOn: on };
  const look = {
    ...bold,
    on: colour,
    x: x + PILL.padding,
    size: SMALL,
    colour: colours[careLevel],
  };
  return {
    blocks: [background, pill],
    lines: [...words, lineAt(careWord, middle, look)],
  };
}

function helpLine(help: Fitted, height: number, colours: Colours): Layout {
  const on = colours['emergency-paper'];
  const colour = colours.emergency;
  const y = HEIGHT - height;
  const top = y + (height - heightOf(help, HELP_LINE)) / 2;
  return {
    blocks: [
      { x: 0, y, width: WIDTH, height, colour: on },
      { x: 0, y, width: BAR, height, colour },
    ],
    lines: linesFrom(top, help.lines, HELP_LINE, {
      x: MARGIN,
      size: help.size,
      weight: 700,
      colour,
      on,
    }),
  };
}

/**
 * Lay a share picture out.
 *
 * @throws when the title or the get-help line fits at none of its sizes
 */
export function pictureLayout(words: PictureWords, colours: Colours): Layout {
  const help = mustFit('get-help line', words.getHelpNow, INNER, helpSteps, advances[700]);
  const helpHeight = Math.round(heightOf(help, HELP_LINE)) + 2 * 24;
  const article =
    words.articleTitle === undefined
      ? []
      : clamp(words.articleTitle, INNER / ARTICLE, 1, advances[400]);
  const above = article.length > 0 ? ARTICLE * ARTICLE_LINE + 8 : 0;
  const free = HEIGHT - BAND - helpHeight;
  const room = free - 2 * AIR - above - GAP;
  const { title, sentence } = titleAndSentence(words, { width: INNER, height: room }, advances);
  const titleHeight = heightOf(title, TITLE_LINE);
  const used = above + titleHeight + GAP + heightOf(sentence, SENTENCE_LINE);
  const top = BAND + (free - used) / 2;
  const { ink: colour, quiet, paper: on } = colours;
  const look = { x: MARGIN, on } as const;
  const top1 = top + above;
  const top2 = top1 + titleHeight + GAP;
  const articleLook = { ...look, size: ARTICLE, weight: 400, colour: quiet } as const;
  const titleLook = { ...look, size: title.size, weight: 700, colour } as const;
  const sentenceLook = { ...look, size: sentence.size, weight: 400, colour } as const;
  const { blocks, lines } = band(words, colours);
  const below = helpLine(help, helpHeight, colours);
  return {
    blocks: [...blocks, ...below.blocks],
    lines: [
      ...lines,
      ...linesFrom(top, article, ARTICLE_LINE, articleLook),
      ...linesFrom(top1, title.lines, TITLE_LINE, titleLook),
      ...linesFrom(top2, sentence.lines, SENTENCE_LINE, sentenceLook),
      ...below.lines,
    ],
  };
}
