/** How a share picture is laid out, top to bottom: band, title, sentence, get-help line. */
import { aspectNames } from '../../model/derived/aspects.ts';
import { SITE_NAME } from '../../site.ts';
import type { PictureWords } from './draw-picture.ts';
import { clamp, type Fitted, type Step } from './fit-words.ts';
import { aspectColours, type Colours } from './picture-colours.ts';
import {
  mustFit,
  SENTENCE_LINE,
  TITLE_LINE,
  titleAndSentence,
  type Advances,
} from './picture-text.ts';
import { box, type Box, type Weight } from './typeface.ts';

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

const ARTICLE = 36;

/** Lines that were broken before, so that what is drawn is what was reckoned. */
function linesBox({ size, lines }: Fitted, height: number, weight: Weight, color: string): Box {
  const line = { fontSize: size, lineHeight: height, fontWeight: weight, color };
  return box(
    { flexDirection: 'column' },
    lines.map((text) => box({ ...line, height: size * height, whiteSpace: 'pre' }, text)),
  );
}

function band({ aspect, careLevel, careWord }: PictureWords, colours: Colours): Box {
  const bold = { fontWeight: 700, fontSize: 40, color: colours.paper };
  const badge = {
    marginLeft: 28,
    padding: '6px 22px',
    borderRadius: 30,
    fontSize: 32,
    fontWeight: 700,
  };
  return box(
    {
      height: BAND,
      padding: `0 ${MARGIN}px`,
      alignItems: 'center',
      backgroundColor: aspectColours(colours)[aspect],
    },
    [
      box(bold, aspectNames[aspect]),
      ...(careLevel && careWord
        ? [
            box(
              {
                ...badge,
                color: colours[careLevel],
                backgroundColor: colours[`${careLevel}-paper`],
              },
              careWord,
            ),
          ]
        : []),
      box({ marginLeft: 'auto', fontSize: 32, color: colours.paper }, SITE_NAME),
    ],
  );
}

/**
 * Lay a share picture out.
 *
 * @param advances widths of all characters in the words, for both weights
 * @throws when the title or the get-help line fits at none of its sizes
 */
export function pictureTree(words: PictureWords, colours: Colours, advances: Advances): Box {
  const help = mustFit('get-help line', words.getHelpNow, INNER, helpSteps, advances[700]);
  const helpHeight = help.lines.length * help.size * 1.25 + 2 * 24;
  const article =
    words.articleTitle === undefined
      ? []
      : clamp(words.articleTitle, INNER / ARTICLE, 1, advances[400]);
  const above = article.length > 0 ? ARTICLE * 1.2 + 8 : 0;
  const room = HEIGHT - BAND - helpHeight - 2 * AIR - above - GAP;
  const { title, sentence } = titleAndSentence(words, { width: INNER, height: room }, advances);
  const { ink, quiet, paper } = colours;
  return box({ width: WIDTH, height: HEIGHT, flexDirection: 'column', backgroundColor: paper }, [
    band(words, colours),
    box(
      {
        flexGrow: 1,
        flexDirection: 'column',
        justifyContent: 'center',
        padding: `0 ${MARGIN}px`,
      },
      [
        box({ height: above }, [linesBox({ size: ARTICLE, lines: article }, 1.2, 400, quiet)]),
        linesBox(title, TITLE_LINE, 700, ink),
        box({ height: GAP }),
        linesBox(sentence, SENTENCE_LINE, 400, ink),
      ],
    ),
    box(
      {
        height: helpHeight,
        padding: `0 ${MARGIN}px 0 ${MARGIN - 14}px`,
        alignItems: 'center',
        borderLeft: `14px solid ${colours.emergency}`,
        backgroundColor: colours['emergency-paper'],
      },
      [linesBox(help, 1.25, 700, colours.emergency)],
    ),
  ]);
}
