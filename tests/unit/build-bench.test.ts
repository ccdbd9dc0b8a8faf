/** The parts of the build bench that can be wrong without anybody noticing. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { comparison } from '../build/compare.ts';
import { median } from '../build/measure.ts';
import { rewriting } from '../build/other-words.ts';
import { plainMarkdown } from '../build/starlight-texts.ts';

const { content } = checkContent('tests/fixtures/site', '2026-06-01');
const MIB = 1024 ** 2;

test('the peer builds the same words, those of cards and boxes included', () => {
  const source = `---
title: T
---

<KeyPoints>

- A <Term id="spasm">spasm</Term> settles.<Cite id="warmth" />

</KeyPoints>

<EvidenceBox question="Heat" claims="warmth" />

## What helps {#what-helps}`;
  expect(plainMarkdown(source, content, 'causes/muscle-strain')).toMatchInlineSnapshot(`
    "- A spasm settles.



    :::note[Heat]
    - Warmth eases pain a little.
    :::

    ## What helps"
  `);
});

test('other words are as long, the same every time, and leave short ones and numbers', () => {
  const text = 'Then warm it for 10 minutes. Rest, and move a little.';
  const rewrite = rewriting(content, 2);
  expect(rewrite(text)).toHaveLength(text.length);
  expect(rewrite(text)).not.toBe(text);
  expect(rewrite(text)).toMatch(/ it for 10 minutes\. .* and /);
  expect(rewriting(content, 2)(text)).toBe(rewrite(text));
});

test('the median, and bars by ratio and by themselves', () => {
  expect(median([3, 1, 2])).toBe(2);
  const run = (seconds: number, mebibytes: number, lines: number) => {
    const measured = { seconds, memory: mebibytes * MIB, lines };
    return { first: measured, again: measured };
  };
  const { missed, figures } = comparison({
    ours: [run(30, 1000, 61), run(31, 1000, 61)],
    starlight: [run(10, 500, 100)],
  });
  expect(missed).toEqual(['again, s', 'lines of log']);
  expect(figures).toMatchObject({ 'first build, s': { ratio: 3.1, holds: true } });
});
