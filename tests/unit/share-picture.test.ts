/** Share pictures: size, bytes, what fits, and which characters can be drawn. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aspectNames, type Aspect } from '../../src/model/derived/aspects.ts';
import { drawPicture } from '../../src/share/picture/draw-picture.ts';
import { clamp, fit, wrap } from '../../src/share/picture/fit-words.ts';
import { aspectColours, lightColours } from '../../src/share/picture/picture-colours.ts';
import { HEIGHT, INNER, pictureLayout, WIDTH } from '../../src/share/picture/picture-layout.ts';
import { titleAndSentence, titleSteps } from '../../src/share/picture/picture-text.ts';
import type { PictureWords } from '../../src/share/picture/picture-words.ts';
import { advances, mustHaveGlyphs, setLine } from '../../src/share/picture/typeface.ts';
import { words } from './example-picture.ts';

/** The most a picture may have to say. */
const fullest: PictureWords = {
  title:
    'How to make another bout of a sudden back spasm less likely over the next twelve months, taken in small steps and slowly',
  articleTitle: 'Serious causes of back pain and how rare they are',
  sentence: 'Most back pain has no serious cause and gets better by itself within weeks. '.repeat(
    4,
  ),
  aspect: 'cause',
  careLevel: 'urgent',
  careWord: 'Urgent',
  getHelpNow:
    'Get help now if you cannot pee, lose control of your bowels, go numb between your legs, or your legs get weaker.',
};

const colours = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));

describe('the picture', () => {
  test('is 1200 x 630 and small, and keeps the colours that mean something', async () => {
    expect(fullest.title.length).toBe(120);
    const png = drawPicture(fullest);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
    const pixels = await sharp(png).removeAlpha().raw().toBuffer();
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 3) seen.add(pixels.toString('hex', at, at + 3));
    for (const name of ['paper', 'emergency', 'emergency-paper', 'urgent', 'urgent-paper'] as const)
      expect(seen, name).toContain(colours[name].slice(1));
    expect(seen).toContain(aspectColours(colours).cause.slice(1));
  });

  test('refuses a character without a glyph and names it', () => {
    expect(() => drawPicture({ ...words, sentence: 'Qigong (氣功) is slow.' })).toThrow(
      /"氣" \(U\+6C23\) in "Qigong \(氣功\) is slow\.".*Write it/s,
    );
    expect(() => drawPicture({ ...words, title: 'Ice 🧊' })).toThrow('U+1F9CA');
  });

  test('refuses a get-help line that cannot stand in full', () => {
    const getHelpNow = 'Get help now. '.repeat(40);
    expect(() => drawPicture({ ...words, getHelpNow })).toThrow(/get-help line.*shorter/s);
  });

  test('is the same, byte for byte, whenever it is drawn', () => {
    const first = drawPicture(fullest);
    drawPicture(words);
    expect(drawPicture(fullest)).toEqual(first);
  });

  test('no line is wider than there is room, or stands on another', () => {
    for (const said of [words, fullest, { ...fullest, articleTitle: undefined }]) {
      const { lines, blocks } = pictureLayout(said, colours);
      for (const { text, x, size, weight } of lines)
        expect(x + setLine(text, weight).width * size, text).toBeLessThanOrEqual(WIDTH - 60 + 1);
      const below = lines.slice(said.careWord === undefined ? 2 : 3);
      expect(below.length).toBeGreaterThan(2);
      for (const [index, { baseline, size }] of below.entries())
        expect(baseline - (below[index - 1]?.baseline ?? 96)).toBeGreaterThan(size);
      for (const { y, height } of blocks) expect(y + height).toBeLessThanOrEqual(HEIGHT);
    }
  });
});

describe('the words', () => {
  const sizeOf = (title: string) => fit(title, INNER, titleSteps, advances[700]);

  test('any title of up to 120 characters fits in three lines', () => {
    expect(sizeOf('Does it help?')?.size).toBe(92);
    expect(sizeOf(fullest.title)?.lines).toHaveLength(3);
    expect(sizeOf(fullest.title)?.size).toBeLessThan(60);
    expect(sizeOf('W'.repeat(120))?.lines.length).toBeLessThanOrEqual(3);
    expect(sizeOf('W'.repeat(240))).toBeUndefined();
  });

  test('every title and heading of the content fits at 56 pixels or more, and has its glyphs', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
    const titles = files
      .filter((name) => name.endsWith('.mdx'))
      .flatMap((name) => readFileSync(join('content', name), 'utf8').split('\n'))
      .flatMap((line) => /^(?:title:|#{2,4}) *"?(.+?)"?(?: *\{#.*\})?$/.exec(line)?.[1] ?? []);
    expect(titles.length).toBeGreaterThan(600);
    for (const title of titles) {
      mustHaveGlyphs(title);
      expect(sizeOf(title)?.size, title).toBeGreaterThanOrEqual(56);
    }
  });

  const em = () => 1;

  test('lines break at spaces, and a word that is too long breaks anywhere', () => {
    expect(wrap('heat and  ice', 8, em)).toEqual(['heat and', 'ice']);
    expect(wrap('a spondylolisthesis', 10, em)).toEqual(['a', 'spondyloli', 'sthesis']);
    expect(wrap(' ', 8, em)).toEqual([]);
  });

  test('a sentence is cut after a word', () => {
    expect(clamp('heat, and ice', 13, 1, em)).toEqual(['heat, and ice']);
    expect(clamp('heat, and ice', 9, 1, em)).toEqual(['heat…']);
    expect(clamp('heat and then ice', 9, 2, em)).toEqual(['heat and', 'then ice']);
    expect(clamp('heat', 9, 0, em)).toEqual([]);
  });

  test('lines are of much the same length', () => {
    const step = [{ size: 1, lines: 2 }];
    expect(fit('one two three four', 14, step, em)?.lines).toEqual(['one two', 'three four']);
  });
});

describe('the colours', () => {
  /** Contrast of two colours (WCAG 2.2, "contrast ratio"). */
  function contrast(one: string, other: string): number {
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = Array.from(Buffer.from(colour.slice(1), 'hex'), (byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  test('all words can be read, and no two aspects share a colour', () => {
    const aspects = aspectColours(colours);
    const pairs: [string, string][] = [
      [colours.ink, colours.paper],
      [colours.quiet, colours.paper],
      [colours.emergency, colours['emergency-paper']],
      [colours.urgent, colours['urgent-paper']],
      [colours.routine, colours['routine-paper']],
      ...(Object.keys(aspectNames) as Aspect[]).map((aspect): [string, string] => [
        colours.paper,
        aspects[aspect],
      ]),
    ];
    for (const [text, paper] of pairs)
      expect(contrast(text, paper), `${text} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    expect(new Set(Object.values(aspects)).size).toBe(5);
  });

  test('come from the light half of the tokens', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    expect(css).toContain(`--color-ink: light-dark(${colours.ink},`);
    expect(() => lightColours(css.replace('--color-ink:', '--color-text:'))).toThrow('--color-ink');
  });
});

test('a sentence is shown whole, smaller or under a smaller title if need be', () => {
  const title = 'When to get help for a narrowed spinal canal';
  const sentence =
    'Numbness between your legs, trouble with peeing or pooing, and weakness in both legs are danger signs.';
  const inRoom = (height: number) =>
    titleAndSentence({ title, sentence }, { width: INNER, height }, advances);
  const roomy = inRoom(330);
  const tight = inRoom(230);
  for (const fitted of [roomy, tight]) expect(fitted.sentence.lines.join(' ')).toBe(sentence);
  expect(tight.title.size * tight.sentence.size).toBeLessThan(
    roomy.title.size * roomy.sentence.size,
  );
  expect(inRoom(160).sentence.lines.join(' ')).toMatch(/^Numbness .*\w…$/);
});
