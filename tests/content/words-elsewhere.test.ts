/** Words of another country stand beside ours, or are spelt as ours. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOf, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';

describe('words of another country', () => {
  const page = (words: string) => reportOf([strain, 'Anyone can get it.', words]);

  test('stand beside ours', () => {
    const pairs: Mistake = [
      'content/word-pairs.yaml',
      readFileSync('tests/fixtures/site/content/word-pairs.yaml', 'utf8'),
      readFileSync('content/word-pairs.yaml', 'utf8'),
    ];
    const said = reportOf(pairs, [strain, 'Anyone can get it.', 'Physical therapy is a help.']);
    expect(said).toContain('lone-word');
    expect(said).toContain('physical therapy (physiotherapy)');
  });

  test.each(['color', 'center', 'fiber'])('%s is spelt as we spell it', (word) => {
    const words: Mistake = [
      'content/banned-words.yaml',
      readFileSync('tests/fixtures/site/content/banned-words.yaml', 'utf8'),
      readFileSync('content/banned-words.yaml', 'utf8'),
    ];
    expect(reportOf(words, [strain, 'Anyone can get it.', `Its ${word} is known.`])).toContain(
      `"${word}" is a word this site does not use.`,
    );
  });

  test.each(['Call the ER.', 'Then go straight to the ER.', 'Ring A&E.'])(
    '%s is a level',
    (words) => expect(page(words)).toContain('free-level'),
  );
});
