/** Decks of cards: the mistakes an author can make in them, and what holds of those of this site. */
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { reportOf } from './fixture-site.ts';

const deck = 'content/decks/strain.yaml';

describe('mistakes', () => {
  test('a heading and a text of too many words', () => {
    expect(reportOf([deck, 'Keep it warm', 'Keep it warm and go on with it']))
      .toMatchInlineSnapshot(`
        "content/decks/strain.yaml:18  error  wrong-value
            The field "heading" of entry 3 of "cards" has 8 words; a card holds 6 at most here.
            Mend: Change it: Its heading, at most 6 words."
      `);
    const long = 'Warmth eases the pain. '.repeat(7);
    expect(reportOf([deck, 'Warmth eases the pain a little.', long.trim()])).toContain(
      'has 28 words; a card holds 25 at most here.',
    );
  });
  test('too few cards', () => {
    const text =
      '    - name: pack\n      heading: Use a wrapped pack\n      text: A warm pack can ease it a little.\n      picture: pack\n      claims: [warmth]\n      to: remedies/heat#how-to-do-it\n';
    expect(reportOf([deck, text, ''])).toContain('The field "cards"');
  });
  test('a card that rests on nothing, and one that says nothing', () => {
    expect(reportOf([deck, '      claims: [settling]\n', ''])).toContain('rests on nothing');
    expect(
      reportOf([
        deck,
        '      next:\n        - { words: What now?, to: now }\n        - { words: Heat, to: remedies/heat }\n        - { words: Again, to: cards/strain }\n',
        '',
      ]),
    ).toContain('a card says something, or leads on');
  });
  test('an unknown claim, and one of an area that the article does not draw on', () => {
    expect(reportOf([deck, '[warmth]', '[warmht]'])).toContain(
      'There is no claim "warmht" in content/claims.json.',
    );
    expect(reportOf([deck, '[warmth]', '[tablets]'])).toMatchInlineSnapshot(`
      "content/decks/strain.yaml:21  error  claim-of-another-area
          The claim "tablets" is of the area "medicines", which causes/strain does not draw on.
          Mend: Check that it is the claim you meant, or name another article in "about"."
    `);
  });
  test('an article, a section, a deck and a picture that are not there', () => {
    expect(reportOf([deck, 'about: causes/strain', 'about: causes/strian'])).toContain(
      'There is no article "causes/strian"',
    );
    expect(reportOf([deck, 'heat#how-to-do-it', 'heat#how-to'])).toMatchInlineSnapshot(`
      "content/decks/strain.yaml:22  error  unknown-in-deck
          The article remedies/heat has no section "how-to".
          Mend: Its sections are: how-to-do-it, who-should-not, does-it-help, what-the-research-says."
    `);
    expect(reportOf([deck, 'to: cards/strain', 'to: cards/strian'])).toMatchInlineSnapshot(`
      "content/decks/strain.yaml:34  error  unknown-in-deck
          There is no deck "strian".
          Mend: Did you mean "strain"?"
    `);
    expect(reportOf([deck, 'pack/wrapped', 'pack/warped'])).toMatchInlineSnapshot(`
      "content/decks/strain.yaml:20  error  unknown-in-deck
          There is no picture "pack/warped".
          Mend: Did you mean "pack/wrapped"?"
    `);
    expect(reportOf([deck, 'to: now', 'to: nowhere'])).toContain('leads nowhere');
  });
  test('a picture that a card before it shows', () => {
    expect(reportOf([deck, 'picture: pack\n', 'picture: pack/wrapped\n'])).toMatchInlineSnapshot(`
      "content/decks/strain.yaml:26  error  picture-twice
          Card 4 shows "pack/wrapped", and so does card 3.
          Mend: Choose the picture that shows what this card says, or leave it out where none does."
    `);
  });
  test('no danger card where the article warns', () => {
    const warning =
      '    - name: danger\n      heading: First, check for danger\n      danger: true\n';
    const calm =
      '    - name: danger\n      heading: All is calm\n      text: Warmth eases it.\n      claims: [warmth]\n      to: remedies/heat#how-to-do-it\n';
    expect(reportOf([deck, warning, calm])).toContain(
      'Neither the first nor the second card is the danger card, and causes/strain shows an emergency card.',
    );
  });
  test('a danger card that comes too late', () => {
    const third =
      '      text: Warmth eases the pain a little.\n      picture: pack/wrapped\n      claims: [warmth]\n      to: remedies/heat#how-to-do-it\n';
    expect(reportOf([deck, third, '      danger: true\n'])).toContain(
      'Card 3 is a danger card; only the first or the second is, and only where the article shows an emergency card.',
    );
  });
  test('a danger card with words of its own', () => {
    expect(reportOf([deck, 'danger: true', 'danger: true\n      text: You are numb.'])).toContain(
      'its lines come from content/danger-signs/ alone',
    );
  });
  test('a level of danger told in free words', () => {
    expect(reportOf([deck, 'Warmth eases the pain a little.', 'See a doctor today.'])).toContain(
      'How fast to act is told in free words: "See a doctor today."',
    );
    expect(reportOf([deck, 'words: Heat', 'words: See a doctor today'])).toContain('free-level');
  });
  test('a last card that leads nowhere, and one that leads on too soon', () => {
    const onward =
      '      next:\n        - { words: What now?, to: now }\n        - { words: Heat, to: remedies/heat }\n        - { words: Again, to: cards/strain }\n';
    const says =
      '      text: Warmth eases it.\n      claims: [warmth]\n      to: remedies/heat#how-to-do-it\n';
    expect(reportOf([deck, onward, says])).toContain('The last card leads nowhere.');
    expect(
      reportOf([
        deck,
        '      picture: pack\n',
        '      picture: pack\n      next: [{ words: What now?, to: now }]\n',
      ]),
    ).toContain('Card 4 leads on before the deck ends.');
  });
  test('two cards of one name', () => {
    expect(reportOf([deck, 'name: pack', 'name: warm'])).toContain(
      'Two cards of "strain" are called "warm".',
    );
  });
  test('a card that was published and is gone, and one that is not registered', () => {
    const report = reportOf([deck, 'name: pack', 'name: wrapped-pack']);
    expect(report).toContain('Mend: Give it the name "pack" again.');
    expect(report).toContain('"cards/strain#pack" (Use a wrapped pack) was published and is gone');
  });
  test('a card that moved to a section', () => {
    const line = '"cards/strain#pack","title":"Use a wrapped pack","since":"2026-01-10"';
    expect(
      reportOf(
        [deck, 'name: pack', 'name: wrapped-pack'],
        [
          'content/sections.json',
          `{"id":${line}}`,
          `{"id":${line},"movedTo":"remedies/heat#how-to-do-it","why":"It is told there."},\n{"id":"cards/strain#wrapped-pack","title":"Use a wrapped pack","since":"2026-01-10"}`,
        ],
      ),
    ).toBe('');
  });
  test('words that are too hard, and words this site does not use', () => {
    const hard =
      'Considerable immobilisation occasionally exacerbates musculoskeletal deconditioning.';
    const more =
      'Supplementary pharmacological interventions alleviate inflammatory exacerbations.';
    expect(
      reportOf(
        [deck, 'Warmth eases the pain a little.', hard],
        [deck, 'A warm pack can ease it a little.', more],
      ),
    ).toMatch(/The deck "strain" reads at grade \d+\.\d; the ceiling is 5\./);
    expect(reportOf([deck, 'Keep it warm', 'Your spine is crumbling'])).toContain('banned-word');
  });
});

const { content } = readContent(filesOnDisk('.'));

describe('the decks of this site', () => {
  const decks = [...content.decks];

  test('the first is the subject that the site grew from', () => {
    const [first] = decks.map(([, { data }]) => data).sort((a, b) => a.order - b.order);
    expect(first?.title).toBe('Causes of back spasms');
  });

  test('each has a place of its own, and a title that no other page has', () => {
    expect(new Set(decks.map(([, { data }]) => data.order)).size).toBe(decks.length);
    expect(new Set(decks.map(([, { data }]) => data.title)).size).toBe(decks.length);
  });

  test('no card gives an amount of a medicine', () => {
    for (const [name, { data }] of decks)
      for (const { text = '' } of data.cards)
        expect(text, name).not.toMatch(/\d\s*(mg|g|ml)\b|\b\d+ (tablets?|times a day)/i);
  });
});
