/** Each mistake an author can make, and the words that come back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/model/reading/finding.ts';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { reportOf, siteWith, type Mistake } from './fixture-site.ts';

const signs = 'content/danger-signs/nerves.yaml';
const doctor = 'content/danger-signs/doctor.yaml';
const strain = 'content/causes/strain.mdx';
const heat = 'content/remedies/heat.mdx';
const spasm = 'content/symptoms/sudden.mdx';
const strainText = readFileSync(`tests/fixtures/site/${strain}`, 'utf8');

test('the small site has no fault', () => {
  expect(reportOf()).toBe('');
});

test('an unknown field in the front matter', () => {
  expect(reportOf([strain, 'medicalName: Lumbar', 'medicalname: Lumbar'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:3  error  unknown-field
        There is no field "medicalname" here.
        Mend: Did you mean "medicalName"? If not, delete the line."
  `);
});

test('a missing field in the front matter', () => {
  expect(reportOf([strain, 'layNames: [torn muscle, pulled back]\n', ''])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:2  error  missing-field
        The field "layNames" is missing.
        Mend: Add it: Names people use for it, for the A to Z: at least two."
  `);
});

test('a wrong value in the front matter', () => {
  expect(reportOf([strain, 'written: 2026-01-10', 'written: last week'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:9  error  wrong-value
        The field "written" is "last week", which is no date. Write year-month-day, for example 2026-11-30.
        Mend: Change it: Day it was first published, YYYY-MM-DD."
  `);
});

test('front matter that is no YAML', () => {
  expect(reportOf([strain, 'title: Pulled back muscle', 'title: Pulled: back: muscle']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:2  error  syntax
          The file cannot be read: a colon with a blank behind it stands in a value.
          Mend: Put the whole value in straight quotation marks: title: "Pulled: back: muscle"."
    `);
});

test('a body that is no MDX', () => {
  expect(reportOf([strain, '</DoNot>', ''])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:24  error  syntax
        The file cannot be read: <DoNot> of line 24 is not closed.
        Mend: Write </DoNot> on a line of its own behind what it holds."
  `);
});

test('an unknown reference', () => {
  expect(reportOf(['content/claims.json', '"trial-2020"', '"trial-2002"'])).toMatchInlineSnapshot(`
    "content/claims.json:9  error  unknown-reference
        There is no reference "trial-2002" in content/references.json.
        Mend: Did you mean "trial-2020"?"
  `);
});

test('an unknown claim', () => {
  expect(reportOf([strain, 'id="warmth"', 'id="warmht"'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:34  error  unknown-claim
        There is no claim "warmht" in content/claims.json.
        Mend: Did you mean "warmth"?
    content/causes/strain.mdx:7  error  idle-area
        No claim of the area "self-care" is cited in this article, or it is named twice.
        Mend: Take the area out, or cite what it is there for."
  `);
});

test('an unknown glossary term', () => {
  expect(reportOf([strain, 'id="spasm"', 'id="cramping"'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:52  error  unknown-glossary-term
        There is no glossary term "cramping" in content/glossary.yaml.
        Mend: Use a name that is there, or add "cramping" to it. There are: spasm.
    content/causes/strain.mdx:52  error  unexplained-word
        The medical word "Spasm" is used and never explained.
        Mend: Write <Term id="spasm">spasm</Term> at its first use, or a plainer word."
  `);
});

test('an unknown related article', () => {
  expect(reportOf([strain, 'related: [symptoms/sudden', 'related: [symptoms/suden']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:8  error  unknown-article
          There is no article "symptoms/suden" in the content folder.
          Mend: Did you mean "symptoms/sudden"?"
    `);
});

test('an unknown figure', () => {
  expect(reportOf([heat, '<Figure id="pack" />', '<Figure id="pak" />'])).toMatchInlineSnapshot(`
    "content/remedies/heat.mdx:25  error  unknown-figure
        There is no figure "pak" in content/figures.yaml.
        Mend: Did you mean "pack"?"
  `);
});

test('a figure without a drawing', () => {
  expect(
    reportOf(
      ['content/figures.yaml', 'pack:', 'bottle:'],
      [heat, 'id="pack"', 'id="bottle"'],
      ['content/guide/questions.yaml', 'pack/', 'bottle/'],
      ['content/guide/ends.yaml', 'pack/', 'bottle/'],
    ),
  ).toMatchInlineSnapshot(`
    "content/figures.yaml:1  error  missing-drawing
        The figure "bottle" has no drawing.
        Mend: Put it at public/figures/bottle.svg.
    public/figures/pack.svg:1  error  drawing-without-words
        The drawing "pack" has no words in content/figures.yaml, so no page can show it.
        Mend: Describe it there, or take it away.
    content/home.yaml:6  error  unknown-on-home
        There is no panel "pack/wrapped".
        Mend: Name one that is there. There are: bottle/wrapped.
    content/decks/strain.yaml:20  error  unknown-in-deck
        There is no picture "pack/wrapped".
        Mend: Name a figure, or figure/panel. There are: bottle, bottle/wrapped.
    content/decks/strain.yaml:26  error  unknown-in-deck
        There is no picture "pack".
        Mend: Name a figure, or figure/panel. There are: bottle, bottle/wrapped.
    content/situations/cyclists.yaml:5  error  unknown-panel
        There is no panel "pack/wrapped" in content/figures.yaml.
        Mend: Use figure/panel, of a figure that has panels. There are: bottle/wrapped.
    content/situations/cyclists.yaml:15  error  unknown-panel
        There is no panel "pack/wrapped" in content/figures.yaml.
        Mend: Use figure/panel, of a figure that has panels. There are: bottle/wrapped."
  `);
});

test('a figure of which a part of the words is missing', () => {
  expect(reportOf(['content/figures.yaml', '  caption: Where the pack goes.\n', '']))
    .toMatchInlineSnapshot(`
    "content/figures.yaml:1  error  wrong-value
        The field "caption" is missing. A figure without panels, or with some of its words, needs them all.
        Mend: Change the value."
  `);
});

test('panels that stand in an article as if they were one figure', () => {
  expect(
    reportOf([
      'content/figures.yaml',
      `  width: 640
  height: 400
  alt: A wrapped pack on a low back.
  caption: Where the pack goes.
  description:
    - A person lies on their side with a pack on the low back.
`,
      '',
    ]),
  ).toMatchInlineSnapshot(`
    "content/remedies/heat.mdx:25  error  panels-only
        The figure "pack" is drawn as single panels only.
        Mend: Put a panel beside a step, or give the figure alt, caption, description and size.
    public/figures/pack.svg:1  error  drawing-without-words
        The drawing "pack" has no words in content/figures.yaml, so no page can show it.
        Mend: Describe it there, or take it away.
    content/decks/strain.yaml:26  error  unknown-in-deck
        There is no picture "pack".
        Mend: Name a figure, or figure/panel. There are: pack/wrapped."
  `);
});

test('an unknown danger sign', () => {
  expect(reportOf([strain, 'Anyone can get it.', '<Sign id="numbnes" />'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  unknown-danger-sign
        There is no danger sign "numbnes" in content/danger-signs/.
        Mend: Did you mean "numbness"?"
  `);
});

test('a sign that names people, pages and claims that are not there', () => {
  expect(
    reportOf(
      [signs, '[cyclist]', '[cyclists]'],
      [doctor, '[causes/strain]', '[causes/strian]'],
      [doctor, '[warmth]', '[warmht]'],
    ),
  ).toMatchInlineSnapshot(`
    "content/danger-signs/doctor.yaml:6  error  unknown-claim
        There is no claim "warmht" in content/claims.json.
        Mend: Did you mean "warmth"?
    content/danger-signs/nerves.yaml:3  error  unknown-kind-of-people
        There is no kind of people "cyclists" in content/people.yaml.
        Mend: Did you mean "cyclist"?
    content/danger-signs/doctor.yaml:7  error  unknown-article
        There is no article "causes/strian" in the content folder.
        Mend: Did you mean "causes/strain"?
    content/causes/strain.mdx:44  error  empty-care-card
        No danger sign of the level "routine" names this page.
        Mend: Add "causes/strain" to the "pages" of a sign in content/danger-signs/, or take the card away."
  `);
});

test('a heading without a section id', () => {
  expect(reportOf([strain, '## Who gets it {#who-gets-it}', '## Who gets it']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:46  error  missing-section-id
          The heading "Who gets it" has no id: the name in curly brackets at its end, which links lead to.
          Mend: Write the one it had: ## Who gets it {#who-gets-it}
      content/sections.json:16  error  lost-section
          "causes/strain#who-gets-it" (Who gets it) was published and is gone: links that people sent would die.
          Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…".
      content/causes/strain.mdx:1  error  missing-section
          The article has no section "who-gets-it".
          Mend: Every article in causes/ has one. Add: ## Words {#who-gets-it}"
    `);
});

test('a section id used twice', () => {
  expect(reportOf([strain, '{#who-gets-it}', '{#what-helps}'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:46  error  duplicate-section-id
        The section id "what-helps" is already used on line 16.
        Mend: Give this section another id.
    content/causes/strain.mdx:46  error  unregistered-section
        "causes/strain#what-helps" is called "What helps" in content/sections.json, and "Who gets it" here.
        Mend: Run "npm run sections" and commit content/sections.json with your change.
    content/sections.json:16  error  lost-section
        "causes/strain#who-gets-it" (Who gets it) was published and is gone: links that people sent would die.
        Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…".
    content/causes/strain.mdx:1  error  missing-section
        The article has no section "who-gets-it".
        Mend: Every article in causes/ has one. Add: ## Words {#who-gets-it}
    content/causes/strain.mdx:46  error  order-of-sections
        The section "what-helps" stands too early.
        Mend: In causes/ the order is: what-helps, what-it-feels-like, when-to-get-help, who-gets-it, what-happens; then any others."
  `);
});

test('a section id that is not well formed', () => {
  expect(reportOf(['content/about/privacy.mdx', '{#what-is-stored}', '{#What_Is_Stored}']))
    .toMatchInlineSnapshot(`
      "content/about/privacy.mdx:9  error  section-id-form
          The section id "What_Is_Stored" is not well formed.
          Mend: Use small letters, digits and single hyphens: {#what-is-stored}
      content/about/privacy.mdx:9  error  renamed-section
          This section was published as "what-is-stored": links that people sent name it so.
          Mend: Write {#what-is-stored} again. If it must be another, say on the line of "about/privacy#what-is-stored" in content/sections.json: "movedTo":"about/privacy#What_Is_Stored","why":"…", and run "npm run sections".
      content/sections.json:3  error  lost-section
          "about/privacy#what-is-stored" (What is stored) was published and is gone: links that people sent would die.
          Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…"."
    `);
});

test('a heading of the wrong level, and one written as a tag', () => {
  expect(reportOf(['content/about/privacy.mdx', 'Nothing.', '# Big {#big}\n\n<h2>Words</h2>']))
    .toMatchInlineSnapshot(`
      "content/about/privacy.mdx:11  error  heading-level
          The heading "Big" is of level 1.
          Mend: Use ## for a section and ### inside one; the title comes from the front matter.
      content/about/privacy.mdx:11  error  unregistered-section
          "about/privacy#big" is not in content/sections.json yet.
          Mend: Run "npm run sections" and commit content/sections.json with your change.
      content/about/privacy.mdx:13  error  foreign-markup
          HTML may not stand in a page: <h2>.
          Mend: Write Markdown, or one of: KeyPoints, CareCard, DangerGroup, Fact, Sign, SignsFor, EvidenceBox, Cite, Steps, Do, DoNot, Figure, FillIn, Panel, Term, WordsToSay, EvidenceWords, ThemeChoice.
      content/about/privacy.mdx:9  error  empty-section
          The section “What is stored” is empty.
          Mend: Write it, or take its heading out (and say in content/sections.json where it went)."
    `);
});

test('a broken internal link', () => {
  expect(reportOf([strain, '(/remedies/heat/#how-to-do-it)', '(/remedies/haet/)']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:52  error  broken-link
          The link "/remedies/haet/" leads to a page that does not exist.
          Mend: Did you mean /remedies/heat/?"
    `);
});

test('a broken fragment', () => {
  expect(reportOf([strain, '#how-to-do-it', '#how-to'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:52  error  broken-fragment
        The page /remedies/heat/ has no section "how-to".
        Mend: Its sections are: how-to-do-it, who-should-not, does-it-help, what-the-research-says."
  `);
});

test('a link without its slashes', () => {
  expect(reportOf([strain, '(/remedies/heat/#how-to-do-it)', '(../remedies/heat)']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:52  error  link-form
          The link "../remedies/heat" does not start and end its path with a slash.
          Mend: Write the whole address, for example /causes/muscle-strain/#what-helps."
    `);
});

test('what may not stand in a page', () => {
  for (const text of [
    '![](/figures/pack.svg)',
    '<img src="/figures/pack.svg" />',
    '<p>Words.</p>',
    '<script>alert(1)</script>',
    '{1 + 1}',
    '{/* <CareCard level="emergency" /> */}',
    'import fs from "node:fs"',
    'export const a = 1;',
    '```\nWords.\n```',
    '`words`',
    '> Words.',
    '- [ ] Words.',
    '<Do {...props} />',
    '<Cite id={"warmth"} />',
    '\\<CareCard level="emergency" />',
    'See www.example.org.',
    'Words[^1].\n\n[^1]: More.',
  ])
    expect(reportOf([strain, 'Anyone can get it.', text]), text).toContain('foreign-markup');
  expect(reportOf([strain, 'Anyone can get it.', '{1}'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  foreign-markup
        Something in curly braces, which would be code, may not stand in a page.
        Mend: Content is words and our components. Take it out; what a page can do is decided in src/."
  `);
});

test('a link that leads away, and one without words', () => {
  for (const [link, rule] of [
    ['[Buy](https://pills.example/)', 'foreign-link'],
    ['[Call](tel:99)', 'foreign-link'],
    ['[Go](javascript:alert)', 'foreign-link'],
    ['[Go](//evil.example/)', 'foreign-link'],
    ['[](/causes/strain/)', 'link-without-words'],
  ] as const)
    expect(reportOf([strain, 'Anyone can get it.', `${link} now.`]), link).toContain(rule);
});

test('an attribute that a component does not have, and a list that is none', () => {
  expect(reportOf([strain, '<DoNot>', '<DoNot hidden="yes">'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:24  error  unknown-attribute
        <DoNot> has no attribute "hidden".
        Mend: Delete it."
  `);
  expect(reportOf([strain, 'Anyone can get it.', '<Do>Words.</Do>'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  list-missing
        <Do> holds no list.
        Mend: Between <Do> and </Do>: an empty line, a list, an empty line."
  `);
});

test('something to fill in that has neither lines nor a table', () => {
  const filled = (inside: string) =>
    reportOf([strain, 'Anyone can get it.', `<FillIn>\n\n${inside}\n\n</FillIn>`]);
  expect(filled('Words.')).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  list-missing
        <FillIn> holds no list, and no table.
        Mend: Between <FillIn> and </FillIn>: an empty line, a list, an empty line."
  `);
  expect(filled('| Day | Pain |\n| --- | --- |')).toContain('list-missing');
  expect(filled('- What eases me:')).not.toContain('list-missing');
  expect(filled('| Day | Pain |\n| --- | --- |\n| Mon | |')).not.toContain('list-missing');
});

test('danger signs for an action that there is not', () => {
  expect(reportOf([strain, 'Anyone can get it.', '<SignsFor action="ambulence" />']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:48  error  unknown-care-action
          There is no care action "ambulence" in content/care-actions.yaml.
          Mend: Did you mean "ambulance"?"
    `);
});

test('dates that cannot be', () => {
  expect(reportOf([strain, 'written: 2026-01-10', 'written: 1926-01-10'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:9  error  too-early
        "written" (1926-01-10) is before the site began.
        Mend: Write the day on which the article was first published."
  `);
  expect(reportOf([strain, /nextCheck: .*/.exec(strainText)?.[0] ?? '', 'nextCheck: 2127-01-10']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:11  error  check-too-late
          "nextCheck" (2127-01-10) is more than two years after "checked".
          Mend: Choose a day within two years."
    `);
});

test('an article that is related to itself, or to another twice', () => {
  const [line = ''] = /related: .*/.exec(strainText) ?? [];
  expect(reportOf([strain, line, 'related: [causes/strain, remedies/heat]'])).toMatchInlineSnapshot(
    `
    "content/causes/strain.mdx:8  error  related-to-itself
        The article is related to itself.
        Mend: Name another article, or leave it out."
  `,
  );
  expect(reportOf([strain, line, 'related: [remedies/heat, remedies/heat]'])).toMatchInlineSnapshot(
    `
    "content/causes/strain.mdx:8  error  related-twice
        "remedies/heat" is named twice.
        Mend: Name another article, or leave it out."
  `,
  );
});

test('a figure that its claims do not tell', () => {
  const said = (words: string) =>
    reportOf([strain, 'Anyone can get it.', `${words}<Cite id="warmth" />`]);
  expect(said('It helps 50% of people.')).toContain('figure-of-no-claim');
  expect(said('It helps.')).not.toContain('figure-of-no-claim');
});

test('a medical word with a sign in it', () => {
  const said = reportOf(['content/glossary.yaml', 'term: Spasm', 'term: Spasm (']);
  expect(said).not.toContain('rule-failed');
});

test('a section without words', () => {
  expect(reportOf([strain, 'Anyone can get it.', ''])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:46  error  empty-section
        The section “Who gets it” is empty.
        Mend: Write it, or take its heading out (and say in content/sections.json where it went)."
  `);
});

test('a drawing that does more than draw', () => {
  const drawing = 'public/figures/pack.svg';
  for (const [to, said] of [
    ['<script>alert(1)</script></svg>', '<script> has no place in a drawing'],
    ['<path onload="alert(1)" /></svg>', '"onload" has no place'],
    ['<a href="https://evil.example/"></a></svg>', '<a> has no place'],
    ['<use href="https://evil.example/#a" /></svg>', 'leads out of the drawing'],
    ['<style>@import url(https://evil.example/);</style></svg>', 'A style fetches'],
    ['<foreignObject></foreignObject></svg>', '<foreignObject> has no place'],
    ['&evil;</svg>', 'A character is written as code'],
    ['', '<svg> is not closed'],
    ['<g>\n</svg>', `${drawing}:1  error  no-plain-drawing\n    <g> is not closed`],
    ['</svg>\n</g>', `${drawing}:2  error  no-plain-drawing\n    </g> closes nothing`],
    ['\n<style>\n@import "x.css";</style></svg>', `${drawing}:3  error`],
  ] as const)
    expect(reportOf([drawing, '</svg>', to]), to).toContain(said);
});

test('a file that nobody reads', () => {
  const root = siteWith();
  writeFileSync(join(root, 'content/causes/new.md'), '# New\n');
  mkdirSync(join(root, 'content/causes/deep'));
  writeFileSync(join(root, 'content/causes/deep/new.mdx'), '---\n---\n');
  const said = checkContent(root, '2026-06-01').findings.map(formatFinding).join('\n');
  expect(said).toContain('content/causes/new.md:1  error  unread-file');
  expect(said).toContain('content/causes/deep/new.mdx:1  error  unread-file');
});

test('a file as it should not come', () => {
  const bytes = (change: (text: string) => string | Buffer) => {
    const root = siteWith();
    const path = join(root, strain);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return checkContent(root, '2026-06-01').findings.map(
      ({ file, line, what }) => `${file}:${line} ${what}`,
    );
  };
  const at = (line: number, what: string): unknown =>
    expect.stringContaining(`${strain}:${line} ${what}`);
  expect(bytes((text) => `\ufeff${text}`)).toEqual([at(1, 'The file begins with a byte order')]);
  expect(bytes((text) => text.replaceAll('\n', '\r\n'))).toEqual([at(1, 'The lines end as on')]);
  expect(bytes((text) => Buffer.from(text, 'utf16le'))).toHaveLength(1);
  expect(bytes(() => '')).toEqual([at(1, 'The file is empty.')]);
  expect(bytes((text) => text.replace('Anyone', 'Any\u200bone'))).toEqual([
    at(48, 'An invisible character'),
  ]);
  expect(bytes((text) => text.replace('Anyone', '\u0410nyone'))).toEqual([
    at(48, '"\u0410" (U+0410) looks like a letter of ours'),
  ]);
  expect(bytes((text) => text.replace('Anyone', '<<<<<<< main\nAnyone'))[0]).toContain(
    'A mark of a merge',
  );
  expect(bytes((text) => text.slice(0, -1))).toEqual([
    expect.stringContaining('The last line has no end'),
  ]);
});

test('YAML that surprises', () => {
  expect(reportOf([strain, 'title: Pulled back muscle', 'title: Pulled back #1 muscle']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:2  error  syntax
          The file cannot be read: the value ends at the "#".
          Mend: Put the whole value in straight quotation marks; write a remark on a line of its own."
    `);
  expect(reportOf([strain, 'title: Pulled back muscle', 'title: *muscle'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:2  error  syntax
        The file cannot be read: a value begins with & or *.
        Mend: Put the whole value in straight quotation marks: title: "*muscle"."
  `);
  expect(reportOf([strain, 'title: Pulled back muscle', 'title: !!str muscle']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:2  error  syntax
          The file cannot be read: a value begins with "!".
          Mend: Put the whole value in straight quotation marks: title: "!!str muscle"."
    `);
});

test('JSON that only some programs read', () => {
  const claims = 'content/claims.json';
  expect(reportOf([claims, '[', '{ "claims": ['])).toMatchInlineSnapshot(`
    "content/claims.json:31  error  syntax
        The file cannot be read: the entry that begins with "{" on line 1 is not closed.
        Mend: Write "}" behind the last thing that belongs to it."
  `);
  expect(reportOf([claims, '"id"', '// a remark\n"id"'])).toMatchInlineSnapshot(`
    "content/claims.json:3  error  syntax
        The file cannot be read: a remark stands here, which no such file may hold.
        Mend: Delete it."
  `);
});

test('a figure without alternative text', () => {
  expect(reportOf(['content/figures.yaml', '  alt: A wrapped pack on a low back.\n', '']))
    .toMatchInlineSnapshot(`
      "content/figures.yaml:1  error  wrong-value
          The field "alt" is missing. A figure without panels, or with some of its words, needs them all.
          Mend: Change the value."
    `);
});

test('a claim of an area the article does not draw on', () => {
  expect(reportOf([strain, 'id="warmth"', 'id="tablets"'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:34  error  claim-of-another-area
        The claim "tablets" is of the area "medicines", which this article does not draw on.
        Mend: Check that it is the claim you meant. If so, add "medicines" to areas.
    content/causes/strain.mdx:7  error  idle-area
        No claim of the area "self-care" is cited in this article, or it is named twice.
        Mend: Take the area out, or cite what it is there for."
  `);
});

test('a next check in the past is a warning', () => {
  expect(reportOf([strain, 'nextCheck: 2027-01-10', 'nextCheck: 2026-03-10']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:11  warning  check-overdue
          The next check was due on 2026-03-10.
          Mend: Check the facts against the claims, then set "checked" and "nextCheck"."
    `);
});

test('dates out of order', () => {
  expect(reportOf([strain, 'checked: 2026-01-10', 'checked: 2025-12-24'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:10  error  dates-out-of-order
        "checked" (2025-12-24) is before "written" (2026-01-10).
        Mend: Correct one of the two dates."
  `);
});

test('a check in the future', () => {
  expect(reportOf([strain, 'checked: 2026-01-10', 'checked: 2026-12-24'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:10  error  checked-in-the-future
        "checked" (2026-12-24) is in the future.
        Mend: Write the day on which the facts were really checked."
  `);
});

test('an unknown component', () => {
  expect(reportOf([strain, 'Anyone can get it.', '<Warning>Look</Warning>']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:48  error  unknown-component
          There is no component <Warning>.
          Mend: There are: KeyPoints, CareCard, DangerGroup, Fact, Sign, SignsFor, EvidenceBox, Cite, Steps, Do, DoNot, Figure, FillIn, Panel, Term, WordsToSay, EvidenceWords, ThemeChoice."
    `);
});

test('a component without an attribute it needs', () => {
  expect(reportOf([heat, '<EvidenceBox question="Warmth" claims', '<EvidenceBox claims']))
    .toMatchInlineSnapshot(`
      "content/remedies/heat.mdx:41  error  missing-attribute
          <EvidenceBox> needs the attribute "question".
          Mend: Write <EvidenceBox question="…" claims="…" />."
    `);
});

test('too few key points', () => {
  expect(reportOf([strain, '- It hurts.\n', ''])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:30  error  key-points
        There are 2 key points.
        Mend: Write three to five, as a list directly inside <KeyPoints>."
  `);
});

test('a do-not line that does not say so in full', () => {
  expect(reportOf([strain, '- Do not stay in bed.', "- Don't stay in bed."]))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:26  error  do-not-in-full
          A line of a <DoNot> list does not begin with "Do not": "Don't stay in bed.".
          Mend: Begin every line with "Do not", in full.
      content/causes/strain.mdx:26  error  banned-word
          "don't" is a word this site does not use.
          Mend: Say instead: do not. About the word itself, put it in quotation marks."
    `);
});

test('a second care card of one level', () => {
  expect(reportOf([strain, 'Anyone can get it.', '<CareCard level="routine" />']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:48  error  second-care-card
          There is already a care card "routine" on line 44.
          Mend: Put the signs of both into one card."
    `);
});

test('a card for which there is no sign, and a sign without its card', () => {
  expect(reportOf([strain, '<CareCard level="routine" />', '<CareCard level="urgent" />']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:44  error  empty-care-card
          No danger sign of the level "urgent" names this page.
          Mend: Add "causes/strain" to the "pages" of a sign in content/danger-signs/, or take the card away.
      content/causes/strain.mdx:1  error  missing-care-card
          Danger signs name this page (not-better), and it has no card for them.
          Mend: Add <CareCard level="routine" />, or take the page out of the signs."
    `);
});

/** Five more signs in the register, so that only what they do to a page is told. */
const publishedAs = (action: string): Mistake => {
  const lines = [1, 2, 3, 4, 5].map(
    (number) =>
      `{"id":"sign-${number}","action":"${action}","lines":1,"short":"number ${number}","since":"2026-01-10"},\n`,
  );
  return ['content/published-signs.json', '{"id":"numbness"', `${lines.join('')}{"id":"numbness"`];
};

test('a card that is too long to read at a glance', () => {
  const more = [1, 2, 3, 4, 5].map(
    (number) =>
      `sign-${number}:\n  action: ambulance\n  lines: [number ${number} is there]\n  short: number ${number}\n  share: number ${number} is there\n  claims: [warmth]\n  pages: [causes/strain]\n`,
  );
  expect(reportOf(publishedAs('ambulance'), [signs, 'numbness:', `${more.join('')}numbness:`]))
    .toMatchInlineSnapshot(`
    "content/causes/strain.mdx:14  error  long-care-card
        The emergency card shows 6 lines at a glance: numbness, sign-1, sign-2, sign-3, sign-4, sign-5.
        Mend: Leave at most 5: move "causes/strain" from "pages" to "folded" in the others."
  `);
});

test('a group of signs that the page of all signs forgets, and one without a title', () => {
  expect(reportOf(['content/help/emergency-signs.mdx', '<DangerGroup name="nerves" />\n', '']))
    .toMatchInlineSnapshot(`
      "content/help/emergency-signs.mdx:1  error  forgotten-danger-group
          The danger signs of "nerves" are not on the page that lists them all.
          Mend: Add a section with <DangerGroup name="nerves" />."
    `);
  expect(reportOf(['content/danger-groups.yaml', 'doctor:', 'doctors:'])).toMatchInlineSnapshot(`
    "content/danger-signs/doctor.yaml:1  error  danger-group
        The file has no title in content/danger-groups.yaml.
        Mend: Add "doctor" there, with its "order" and "title"."
  `);
});

test('a group that is too long to read at a glance', () => {
  const more = [1, 2, 3, 4, 5].map(
    (number) =>
      `sign-${number}:\n  action: emergency-department\n  lines: [number ${number} is there]\n  short: number ${number}\n  share: number ${number} is there\n  claims: [warmth]\n  folded: [causes/strain]\n`,
  );
  expect(
    reportOf(publishedAs('emergency-department'), [
      signs,
      'numbness:',
      `${more.join('')}numbness:`,
    ]),
  ).toMatchInlineSnapshot(`
    "content/danger-signs/nerves.yaml:1  error  long-danger-group
        The group has 6 signs of the action "emergency-department".
        Mend: Leave at most 5: part the file in two, or join signs that belong together."
  `);
});

test('a sign that stands on no page, and one that stands twice on a page', () => {
  expect(
    reportOf(
      [doctor, '  pages: [causes/strain]\n', ''],
      [strain, '<CareCard level="routine" />', 'Wait.'],
    ),
  ).toMatchInlineSnapshot(`
    "content/danger-signs/doctor.yaml:1  error  lost-danger-sign
        The sign "not-better" stands on no article.
        Mend: Name the articles it belongs to in "pages" or "folded"."
  `);
  expect(
    reportOf([
      doctor,
      '  pages: [causes/strain]\n',
      '  pages: [causes/strain]\n  folded: [causes/strain]\n',
    ]),
  ).toMatchInlineSnapshot(`
    "content/danger-signs/doctor.yaml:1  error  danger-sign-twice
        The sign "not-better" stands on causes/strain twice.
        Mend: Name the page once; a sign that is marked "always" needs no pages."
  `);
});

test('one sign at two levels', () => {
  expect(
    reportOf([doctor, 'the pain is no better after a few weeks', 'you are numb between your legs']),
  ).toMatchInlineSnapshot(`
    "content/danger-signs/doctor.yaml:1  error  two-levels
        "you are numb between your legs" is "soon" here and "emergency-department" in the sign "numbness".
        Mend: Tell the sign once, at the more careful level."
  `);
});

test('a review of other words', () => {
  const review =
    "  reviews: [{ by: 'Ann Other, Physiotherapist', on: 2026-05-01, wording: '00000000' }]\n";
  expect(reportOf([signs, '  who: [cyclist]\n', review])).toMatchInlineSnapshot(`
    "content/danger-signs/nerves.yaml:3  error  sign-review
        The words of "numbness" changed since its last review; their mark is 5ca82174 now.
        Mend: Ask for a new review, or delete the entry."
  `);
});

describe('a reviewer', () => {
  const review = (by: string, role = 'Physiotherapist', date = '2026-05-01') =>
    reportOf([
      strain,
      'nextCheck: 2027-01-10\n',
      `nextCheck: 2027-01-10\nclinicalReview: { date: ${date}, by: ${by}, role: ${role} }\n`,
    ]);

  test('who is listed', () => {
    expect(review('Ann Other')).toBe('');
  });

  test('whom nobody knows', () => {
    expect(review('Dr Jane Smith')).toMatchInlineSnapshot(`
      "content/causes/strain.mdx:12  error  unknown-reviewer
          "Dr Jane Smith" is named as a reviewer and does not stand in content/reviewers.yaml.
          Mend: Delete the review. Only if it is real, and the person agreed to be named: add the person to content/reviewers.yaml first."
    `);
    expect(review('Anne Other')).toContain('Mend: Did you mean "Ann Other"?');
  });

  test('of another profession, or on an impossible day', () => {
    expect(review('Ann Other', 'Surgeon')).toMatchInlineSnapshot(`
      "content/causes/strain.mdx:12  error  other-profession
          "Ann Other" is called "Surgeon" here and "Physiotherapist" in content/reviewers.yaml.
          Mend: Write the profession as it stands there, or correct it there."
    `);
    expect(review('Ann Other', 'Physiotherapist', '2026-01-31')).toMatchInlineSnapshot(`
      "content/causes/strain.mdx:12  error  impossible-review
          The review by "Ann Other" is of 2026-01-31, and "Ann Other" reviews for this site since 2026-02-01.
          Mend: Write the day on which it was really signed off, or delete the review."
    `);
    expect(review('Ann Other', 'Physiotherapist', '2026-06-02')).toContain('a day to come.');
  });

  test('of a danger sign', () => {
    const entry = "  reviews: [{ by: 'A. Doctor, GP', on: 2026-05-01, wording: '5ca82174' }]\n";
    expect(reportOf([signs, '  who: [cyclist]\n', entry])).toMatchInlineSnapshot(`
      "content/danger-signs/nerves.yaml:3  error  unknown-reviewer
          "A. Doctor" is named as a reviewer and does not stand in content/reviewers.yaml.
          Mend: Delete the review. Only if it is real, and the person agreed to be named: add the person to content/reviewers.yaml first."
    `);
  });

  test('of a deck', () => {
    const deck = 'content/decks/strain.yaml';
    const signed = '  clinicalReview: { date: 2026-05-01, by: A. Doctor, role: GP }\n  cards:\n';
    expect(reportOf([deck, '  cards:\n', signed])).toContain(`${deck}:`);
    expect(reportOf([deck, '  cards:\n', signed])).toContain('unknown-reviewer');
  });

  test('who stands in the list twice, or without a register', () => {
    const list = 'content/reviewers.yaml';
    const twice = readFileSync(`tests/fixtures/site/${list}`, 'utf8');
    expect(reportOf([list, twice, `${twice}${twice.replace('ann-other', 'a-other')}`]))
      .toMatchInlineSnapshot(`
        "content/reviewers.yaml:7  error  reviewer-twice
            "Ann Other" stands here twice.
            Mend: Delete one of the two entries."
      `);
    expect(reportOf([list, '  registeredWith: Health and Care Professions Council\n', '']))
      .toMatchInlineSnapshot(`
      "content/reviewers.yaml:1  error  missing-field
          The field "registeredWith" is missing.
          Mend: Add it: The body in whose public register anybody can look the reviewer up."
    `);
  });
});

const FREE_LEVELS = [
  'Call an ambulance if you are numb.',
  'Numbness is an emergency.',
  'Go to A&E.',
  'Go to hospital now.',
  'Go to the ER.',
  'Go to casualty tonight.',
  'Rush to hospital.',
  'Phone 999.',
  'Ring NHS 111.',
  'Call the emergency services.',
  'Call for paramedics.',
  'Ring the labour ward at once.',
  'You need medical help the same day.',
  'See a doctor immediately.',
  'Talk to a doctor urgently.',
  'A doctor should look at it now.',
  'Get it checked today.',
  'Be seen by a nurse within two days.',
  'Consult a physician promptly.',
  'Book a GP appointment this week.',
  'See your GP within two days.',
  'Call for help at once if you are numb.',
  'See your GP if it lasts.',
  'Weakness needs urgent medical care.',
  'This is urgent.',
  'That makes it an emergency.',
  'There is no need to see a doctor about it.',
  'It can wait until Monday.',
  'It is safe to wait a few weeks.',
];

const NO_LEVELS = [
  'It often comes in an emergency stop.',
  'The emergency card is above.',
  'Today more is known.',
  'Help your back recover now.',
  'In one study, people who saw a doctor within two days did no better.',
  'Ask a pharmacist which one suits you.',
];

test('a level that is told in free words', () => {
  for (const text of FREE_LEVELS)
    expect(reportOf([strain, 'Anyone can get it.', text]), text).toContain('free-level');
  expect(reportOf([strain, 'Anyone can get it.', 'Go to A&E.'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  free-level
        How fast to act is told in free words: "Go to A&E."
        Mend: Name the danger sign, <Sign id="…" />, which brings its own words, or leave the sentence out."
  `);
  for (const text of NO_LEVELS)
    expect(reportOf([strain, 'Anyone can get it.', text]), text).not.toContain('free-level');
});

test('a level in free words hides nowhere', () => {
  for (const text of [
    '| a |\n| - |\n| Go to A&E. |',
    '<Do>Go to A&E.</Do>',
    '### Go to A&E. {#go}',
    '<EvidenceBox question="Go to A&E." claims="warmth" />',
  ])
    expect(reportOf([strain, 'Anyone can get it.', text]), text).toContain('free-level');
  for (const [file, from, to] of [
    [strain, 'summary: ', 'summary: Go to A&E. '],
    ['content/facts.yaml', 'Most spasms', 'Go to A&E. Most spasms'],
    ['content/figures.yaml', 'caption: ', 'caption: Go to A&E. '],
    ['content/glossary.yaml', 'meaning: ', 'meaning: Go to A&E. '],
  ] as const)
    expect(reportOf([file, from, to]), file).toContain('free-level');
});

test('a figure of a named fact in other words', () => {
  expect(
    reportOf([strain, 'Anyone can get it.', 'It lasts 2 weeks at most.<Cite id="settling" />']),
  ).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  free-figure
        The figure of the claim "settling" is told in other words: "It lasts 2 weeks at most."
        Mend: Write <Fact id="mostly-gone" />, which brings its sentence and citation."
  `);
  expect(
    reportOf([strain, 'Anyone can get it.', 'It lasts 2 weeks. Rest.<Cite id="settling" />']),
  ).toContain('"It lasts 2 weeks."');
  for (const figure of ['one in ten', '11 of 1,172', '3 to 7 in 10', '5 per cent'])
    expect(
      reportOf([strain, 'Anyone can get it.', `It is ${figure}.<Cite id="settling" />`]),
      figure,
    ).toContain('free-figure');
  expect(reportOf([strain, 'Anyone can get it.', '<Fact id="mostly-gone" />'])).toBe('');
});

test('a picture that shows a sign which is no emergency', () => {
  expect(reportOf(['content/figures.yaml', '  caption:', '  signs: [not-better]\n  caption:']))
    .toMatchInlineSnapshot(`
      "content/figures.yaml:1  error  sign-in-picture
          The figure "pack" shows "not-better", which is no emergency sign of content/danger-signs/.
          Mend: Name a sign that is there, or draw the picture anew."
    `);
});

test('a section that every article of the folder has is missing', () => {
  expect(reportOf([strain, '{#who-gets-it}', '{#people}'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:46  error  renamed-section
        This section was published as "who-gets-it": links that people sent name it so.
        Mend: Write {#who-gets-it} again. If it must be another, say on the line of "causes/strain#who-gets-it" in content/sections.json: "movedTo":"causes/strain#people","why":"…", and run "npm run sections".
    content/sections.json:16  error  lost-section
        "causes/strain#who-gets-it" (Who gets it) was published and is gone: links that people sent would die.
        Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…".
    content/causes/strain.mdx:1  error  missing-section
        The article has no section "who-gets-it".
        Mend: Every article in causes/ has one. Add: ## Words {#who-gets-it}
    content/causes/strain.mdx:46  error  order-of-sections
        The section "people" stands between sections that follow one another.
        Mend: In causes/ the order is: what-helps, what-it-feels-like, when-to-get-help, who-gets-it, what-happens; then any others."
  `);
});

test('a term explained twice', () => {
  expect(reportOf([strain, 'Anyone can get it.', 'A <Term id="spasm">spasm</Term> again.']))
    .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:52  error  term-explained-twice
          The term "spasm" is already explained on line 48.
          Mend: Write the word without <Term> here."
    `);
});

test('a medical word that is never explained', () => {
  expect(reportOf([strain, '<Term id="spasm">spasm</Term>', 'spasm'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:52  error  unexplained-word
        The medical word "Spasm" is used and never explained.
        Mend: Write <Term id="spasm">spasm</Term> at its first use, or a plainer word."
  `);
});

test('a sentence that is too long', () => {
  const long = `It hurts ${'and it hurts '.repeat(9)}a lot.`;
  expect(reportOf([strain, 'Anyone can get it.', long])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  long-sentence
        A sentence has 31 words: "It hurts and it hurts and it hurts and it hurts and it hurts and it hurts and it hurts and it hurts and it hurts and it hurts a lot."
        Mend: Split it: 25 words at most, 20 as a rule."
  `);
});

test('an article that is too hard to read', () => {
  const hard =
    'Multifactorial musculoskeletal pathophysiology necessitates individualised rehabilitation. ';
  expect(reportOf([strain, 'Anyone can get it.', hard.repeat(12)])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:1  error  too-hard-to-read
        The article reads at grade 40.3; the ceiling is 8.
        Mend: Shorten sentences and use shorter words; aim for grade 6 to 7.
    content/causes/strain.mdx:48  error  long-paragraph
        A paragraph has 12 sentences.
        Mend: Split it: 4 sentences at most, 3 as a rule."
  `);
});

test('an id used twice in a data file', () => {
  expect(reportOf(['content/claims.json', '"id": "tablets"', '"id": "warmth"']))
    .toMatchInlineSnapshot(`
    "content/claims.json:12  error  duplicate-id
        The id "warmth" is used twice in this file.
        Mend: Give one of the two entries another id."
  `);
});

test('a number without a source', () => {
  expect(
    reportOf([
      strain,
      'Anyone can get it.',
      'It lasts long.<Cite id="warmth" /> About 1 in 5 people get it. Room 999.',
    ]),
  ).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  uncited-number
        A number has no source: "About 1 in 5 people get it."
        Mend: Put <Cite id="…" /> right after the sentence, or leave the number out."
  `);
});

test('a list of numbers is cited by one of its items, or by the words before it', () => {
  // The claim tells no figure, which is another finding.
  expect(
    reportOf([
      strain,
      'Anyone can get it.',
      '- 2 weeks\n- long<Cite id="warmth" />\n\nTimes:<Cite id="warmth" />\n\n- 4 days\n- 5 days',
    ]),
  ).not.toContain('uncited-number');
});

test('a passage of another article', () => {
  const passage =
    'Warm the sore place for a while. Then get up, walk about the room, and sit down again when you are tired of it.';
  expect(reportOf([strain, 'Anyone can get it.', passage], [heat, 'One trial.', passage]))
    .toMatchInlineSnapshot(`
      "content/remedies/heat.mdx:1  error  words-of-another-article
          100% of the text also stands in content/causes/strain.mdx, for example "warm the sore place for a while then …".
          Mend: Say it in words that fit this topic, or leave it to the other article and link to it.
      content/remedies/heat.mdx:45  error  passage-of-another-article
          This passage stands in content/causes/strain.mdx as well: "Warm the sore place for a while. Then get up, walk about the …"
          Mend: Say it in words that fit this topic, or leave it to the other article and link to it."
    `);
});

test('a passage of two other articles is told of both', () => {
  const passage = 'Warm the sore place for a while and then get up and walk about the room.';
  const report = reportOf(
    [strain, 'Anyone can get it.', passage],
    [heat, 'One trial.', passage],
    [spasm, 'Not long.', passage],
  );
  const told = report.match(/^\S+ .* words-of-another-article\n.*$/gm);
  expect(told).toMatchInlineSnapshot(`
    [
      "content/causes/strain.mdx:1  error  words-of-another-article
        100% of the text also stands in content/symptoms/sudden.mdx, for example "warm the sore place for a while and …".",
      "content/remedies/heat.mdx:1  error  words-of-another-article
        100% of the text also stands in content/symptoms/sudden.mdx, for example "warm the sore place for a while and …".",
      "content/remedies/heat.mdx:1  error  words-of-another-article
        100% of the text also stands in content/causes/strain.mdx, for example "warm the sore place for a while and …".",
    ]
  `);
});

test('a key that stands twice in a file of JSON', () => {
  expect(reportOf(['content/claims.json', '"id":', '"id": "first", "id":'])).toMatchInlineSnapshot(`
    "content/claims.json:3  error  syntax
        The file cannot be read: this field or name stands twice.
        Mend: Delete one of the two."
  `);
});

test('a paragraph that is too long', () => {
  expect(
    reportOf([strain, 'Anyone can get it.', 'It hurts. It aches. It stings. It burns. It goes.']),
  ).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  long-paragraph
        A paragraph has 5 sentences.
        Mend: Split it: 4 sentences at most, 3 as a rule."
  `);
});

test('a word this site does not use, unless it speaks about the word', () => {
  expect(
    reportOf([strain, 'Anyone can get it.', 'A worn out back is no such thing as "worn out".']),
  ).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:48  error  banned-word
        "worn out" is a word this site does not use.
        Mend: Say instead: changed with age. About the word itself, put it in quotation marks."
  `);
  expect(reportOf([strain, 'Anyone can get it.', 'Nobody’s back is “worn out”.'])).toBe('');
});

test('a recommendation that points to a section that is gone', () => {
  expect(reportOf(['content/guidelines.json', 'remedies/heat#does-it-help', 'remedies/heat#proof']))
    .toMatchInlineSnapshot(`
      "content/guidelines.json:8  error  unmapped
          The article remedies/heat has no section "proof".
          Mend: Its sections are: how-to-do-it, who-should-not, does-it-help, what-the-research-says."
    `);
});

test('a recommendation that points nowhere', () => {
  expect(reportOf(['content/guidelines.json', '["remedies/heat#does-it-help"]', '[]']))
    .toMatchInlineSnapshot(`
      "content/guidelines.json:8  error  wrong-value
          The field "sections" has 0 entries and must have at least 1.
          Mend: Change it: Sections that carry it, as folder/slug#section-id."
    `);
});

test('a statement of the original article that no page answers', () => {
  expect(
    reportOf([
      'content/claims.json',
      '"area": "medicines"',
      '"area": "seed-check", "seedClaim": "Tablets help.", "verdict": "misleading"',
    ]),
  ).toMatchInlineSnapshot(`
    "content/claims.json:12  error  unmapped
        The statement "tablets" of the 2018 article is not on the page about it.
        Mend: Add "tablets" to content/original-article.yaml.
    content/evidence-pages.yaml:8  error  claim-page
        No claim has the topic "paracetamol".
        Mend: Take it out. There are: heat, course."
  `);
});

const register = 'content/sections.json';

test('a section that was published is gone', () => {
  expect(reportOf([strain, '## Who gets it {#who-gets-it}', 'Anybody.'])).toMatchInlineSnapshot(`
    "content/sections.json:16  error  lost-section
        "causes/strain#who-gets-it" (Who gets it) was published and is gone: links that people sent would die.
        Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…".
    content/causes/strain.mdx:1  error  missing-section
        The article has no section "who-gets-it".
        Mend: Every article in causes/ has one. Add: ## Words {#who-gets-it}"
  `);
});

test('a register that was emptied', () => {
  const all = readFileSync(`tests/fixtures/site/${register}`, 'utf8');
  expect(reportOf([register, all, '[]\n'])).toMatch(
    /sections\.json:1 {2}error {2}lost-register\n.*most of it is gone\.\n.*git checkout -- content\/sections\.json$/,
  );
});

test('a merge that is not finished is told once', () => {
  const merge = 'It hurts.\n=======\n- It aches.\n>>>>>>> other\n';
  expect(reportOf([strain, 'It hurts.\n', `It settles.\n<<<<<<< HEAD\n- ${merge}`]))
    .toMatchInlineSnapshot(`
    "content/causes/strain.mdx:33  error  unfinished-merge
        A mark of a merge stands here: "<<<<<<<".
        Mend: Finish the merge: keep the right words and delete the marks."
  `);
});

test('a value that is none of those it may be', () => {
  expect(reportOf([signs, 'emergency-department', 'emergency-departmnt'])).toMatchInlineSnapshot(`
    "content/danger-signs/nerves.yaml:2  error  wrong-value
        The field "action" is "emergency-departmnt" and must be one of: ambulance, emergency-department, maternity, crisis-line, today, soon, pharmacist. Did you mean "emergency-department"?
        Mend: Change it: What the reader should do: the level of the sign."
  `);
});

test('a date that is missing', () => {
  expect(reportOf([strain, 'checked: 2026-01-10\n', ''])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:2  error  missing-field
        The field "checked" is missing.
        Mend: Add it: Day its facts were last checked, YYYY-MM-DD."
  `);
});

test('a curly quotation mark in a tag, and HTML', () => {
  expect(reportOf([strain, '<Cite id="warmth" />', '<Cite id=“warmth” />'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:34  error  syntax
        The file cannot be read: a curly quotation mark stands in a tag.
        Mend: Write straight ones: id="…"."
  `);
  expect(reportOf([strain, 'It hurts when', '<img src="a.png"> It hurts when']))
    .toMatchInlineSnapshot(`
    "content/causes/strain.mdx:40  error  syntax
        The file cannot be read: HTML stands here: <img>.
        Mend: Delete it. Drawings are shown with <Figure id="…" /> or <Panel id="…" />."
  `);
});

test('a line of data that is indented otherwise', () => {
  expect(reportOf([doctor, '  short:', '   short:'])).toMatchInlineSnapshot(`
    "content/danger-signs/doctor.yaml:5  error  syntax
        The file cannot be read: this line begins with 3 blanks: one too many.
        Mend: Begin it with 2 blanks. A line stands as far in as those beside it, or two blanks further in than the line that it belongs to."
  `);
});

test('a section id that was published is spelt anew', () => {
  const report = reportOf([strain, '{#what-it-feels-like}', '{#how-it-feels}']);
  expect(report).toContain('Mend: Write {#what-it-feels-like} again.');
  expect(report).toContain('lost-section');
});

test('a page that was published is gone', () => {
  expect(reportOf([register, ',"movedTo":"causes/strain","why":"People say pulled."', '']))
    .toMatchInlineSnapshot(`
      "content/sections.json:18  error  lost-section
          "causes/torn-muscle" (Torn muscle) was published and is gone: links that people sent would die.
          Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…".
      content/sections.json:19  error  lost-section
          "causes/torn-muscle#what-helps" (What helps) was published and is gone: links that people sent would die.
          Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…"."
    `);
});

test('a section moved to where nothing is', () => {
  expect(
    reportOf([register, '"movedTo":"remedies/heat#does-it-help"', '"movedTo":"remedies/heat#no"']),
  ).toMatchInlineSnapshot(`
    "content/sections.json:11  error  lost-section
        "causes/strain#warmth" is said to have moved to "remedies/heat#no", which leads nowhere.
        Mend: Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…"."
  `);
});

test('a section is said to have moved, and still stands', () => {
  const howTo = '"title":"How to do it","since":"2026-01-10"';
  expect(reportOf([register, howTo, `${howTo},"movedTo":"causes/strain","why":"It moved."`]))
    .toMatchInlineSnapshot(`
      "content/sections.json:24  error  not-moved
          "remedies/heat#how-to-do-it" is said to have moved to "causes/strain", but it still stands.
          Mend: Delete "movedTo" and "why", or take the section out of its page."
    `);
});

test('a move without a reason', () => {
  expect(reportOf([register, ',"why":"It is about a remedy."', ''])).toMatchInlineSnapshot(`
    "content/sections.json:11  error  wrong-value
        The field "movedTo" needs both "movedTo" and "why", or neither.
        Mend: Change it: Where what stood here is now, if it is no longer here."
  `);
});

test('a new title that the register does not know', () => {
  expect(reportOf([strain, '## Who gets it {', '## Who has it {'])).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:46  error  unregistered-section
        "causes/strain#who-gets-it" is called "Who gets it" in content/sections.json, and "Who has it" here.
        Mend: Run "npm run sections" and commit content/sections.json with your change."
  `);
});

test('a register with the marks of a merge in it', () => {
  const marked = '<<<<<<< HEAD\n{"id":"remedies/heat"';
  expect(reportOf([register, '{"id":"remedies/heat"', marked])).toContain('sections.json:');
});

test('a change that names a section which is not there', () => {
  const changes = (section: string): [string, string, string] => [
    strain,
    'nextCheck: 2027-01-10\n',
    `nextCheck: 2027-01-10\nchanges:\n  - date: 2026-02-10\n    what: More on warmth.\n    adviceChanged: false\n    section: ${section}\n`,
  ];
  expect(reportOf(changes('what-helps'))).toBe('');
  expect(reportOf(changes('what-help'))).toMatchInlineSnapshot(`
    "content/causes/strain.mdx:16  error  changed-section
        The change of 2026-02-10 names the section "what-help", which is not on this page.
        Mend: Its sections are: what-helps, what-it-feels-like, when-to-get-help, who-gets-it, what-happens. Without "section", the change leads to the page."
  `);
});

test('an emergency sign without its words in one breath', () => {
  expect(reportOf([signs, '  share: you are numb between the legs\n', ''])).toMatchInlineSnapshot(`
    "content/danger-signs/nerves.yaml:1  error  wrong-value
        The field "share" is missing: an emergency sign, and one with a lead, needs its words in one breath.
        Mend: Change it: The sign in one breath, finishing "… if", for the text and for what is shared."
  `);
});

test('a sign with a short line that is not short, and one that rests on nothing', () => {
  expect(
    reportOf(
      [
        signs,
        'short: numb between the legs',
        'short: numb between the legs or round the back passage',
      ],
      [doctor, '  claims: [warmth]\n', ''],
    ),
  ).toMatchInlineSnapshot(`
    "content/danger-signs/doctor.yaml:1  error  wrong-value
        The field "claims" is empty: name the claims, or say in "caution" why the sign is here without one.
        Mend: Change it: Claims the sign rests on.
    content/danger-signs/nerves.yaml:7  error  wrong-value
        The field "short" must have at most 8 words.
        Mend: Change it: The sign at a glance, in at most 8 words; finishes "… for:"."
  `);
});

test('no sign travels with everything shared', () => {
  expect(reportOf([signs, '  always: true\n', ''])).toMatchInlineSnapshot(`
    "content/help/emergency-signs.mdx:13  error  empty-care-card
        No danger sign of the level "emergency" names this page.
        Mend: Add "help/emergency-signs" to the "pages" of a sign in content/danger-signs/, or take the card away.
    content/symptoms/sudden.mdx:13  error  empty-care-card
        No danger sign of the level "emergency" names this page.
        Mend: Add "symptoms/sudden" to the "pages" of a sign in content/danger-signs/, or take the card away.
    content/causes/strain.mdx:14  error  empty-care-card
        No danger sign of the level "emergency" names this page.
        Mend: Add "causes/strain" to the "pages" of a sign in content/danger-signs/, or take the card away.
    content/remedies/heat.mdx:14  error  empty-care-card
        No danger sign of the level "emergency" names this page.
        Mend: Add "remedies/heat" to the "pages" of a sign in content/danger-signs/, or take the card away.
    content/danger-signs/nerves.yaml:1  error  sign-of-every-share
        What people share must carry an emergency sign, and nothing less.
        Mend: Mark the emergency signs that travel with everything, and no other: always: true
    content/danger-signs/nerves.yaml:1  error  lost-danger-sign
        The sign "numbness" stands on no article.
        Mend: Name the articles it belongs to in "pages" or "folded"."
  `);
});

test('the emergency level without its heading in few words', () => {
  expect(reportOf(['content/care-levels.yaml', '  inShort: Get help now if\n', '']))
    .toMatchInlineSnapshot(`
      "content/care-levels.yaml:1  error  no-short-heading
          The emergency level has no "inShort".
          Mend: Add it: inShort: Get help now if"
    `);
});

test('a picture that no page shows', () => {
  const panel =
    '    - { name: wrapped, width: 640, height: 200, alt: A wrapped pack on a low back. }\n';
  const other = panel.replace('wrapped,', 'bare,');
  expect(reportOf(['content/figures.yaml', panel, panel + other])).toMatchInlineSnapshot(`
    "content/figures.yaml:10  error  picture-not-shown
        No page shows the picture "pack/bare".
        Mend: Put it beside a step or on a card that says what it shows, or take it out here and its name out of content/poses/, and run "npm run figures"."
  `);
  const renamed = reportOf(
    ['content/figures.yaml', 'pack:', 'parcel:'],
    [heat, '<Figure id="pack" />', '<Figure id="parcel" />'],
  );
  expect(renamed).toContain(
    'The drawing "pack" has no words in content/figures.yaml, so no page can show it.',
  );
});

test('a search on offer that leads nowhere, and one that tells a level of danger', () => {
  const starts = 'content/search-starts.yaml';
  expect(reportOf([starts, 'to: remedies/heat', 'to: remedies/heta'])).toMatchInlineSnapshot(`
    "content/search-starts.yaml:4  error  unknown-in-search-starts
        There is no article "remedies/heta".
        Mend: Did you mean "remedies/heat"?"
  `);
  expect(reportOf([starts, 'does warmth help', 'see a doctor today'])).toContain('free-level');
});

describe('what devices keep', () => {
  const kept = 'content/offline.yaml';
  const pages = 'pages: [home, now, help/emergency-signs]';

  test('without the danger signs', () => {
    expect(reportOf([kept, pages, 'pages: [home, now]'])).toMatchInlineSnapshot(`
      "content/offline.yaml:1  error  not-kept-offline
          "help/emergency-signs" is not kept on devices.
          Mend: Name it in "pages" of an entry: it must open without a connection."
    `);
  });

  test('of a page that is not there, or named twice', () => {
    expect(reportOf([kept, pages, pages.replace(']', ', help/emergency-sings, now, cards/no]')]))
      .toMatchInlineSnapshot(`
        "content/offline.yaml:4  error  unknown-in-offline
            There is no article "help/emergency-sings".
            Mend: Did you mean "help/emergency-signs"?
        content/offline.yaml:4  error  kept-twice
            "now" is named twice.
            Mend: Take it out of one entry.
        content/offline.yaml:4  error  unknown-in-offline
            There is no deck "no".
            Mend: Name a deck of content/decks/. There are: strain."
      `);
  });

  test('of something that is no page', () => {
    expect(reportOf([kept, pages, pages.replace(']', ', /now/]')])).toMatchInlineSnapshot(`
      "content/offline.yaml:4  error  wrong-value
          Entry 4 of "pages" is no page. Write "home", "now" (with all its questions and ends), folder/slug, "cards/<deck>" or "for/<name>".
          Mend: Change it: The pages, one to six: each is loaded on the first visit, over every connection."
    `);
  });
});

describe('a page elsewhere to read on', () => {
  const references = 'content/references.json';
  const line: [string, string, string] = [strain, 'related:', 'elsewhere: trial-2020\nrelated:'];

  test('that the article does not rest on', () => {
    expect(reportOf([strain, 'related:', 'elsewhere: trial-2021\nrelated:']))
      .toMatchInlineSnapshot(`
      "content/causes/strain.mdx:8  error  elsewhere-not-cited
          No claim of the article rests on "trial-2021".
          Mend: Name a source that the article cites."
    `);
  });

  test('that is neither official nor a guideline, or cannot be linked to', () => {
    expect(reportOf(line)).toMatchInlineSnapshot(`
      "content/causes/strain.mdx:8  error  elsewhere-not-official
          "trial-2020" is no original of an official page or a guideline that can be linked to.
          Mend: Name another source of the article, or leave the line out."
    `);
    expect(reportOf(line, [references, '"kind": "rct"', '"kind": "guideline"'])).not.toContain(
      'elsewhere',
    );
    expect(reportOf(line, [references, '"kind": "rct"', '"kind": "patient-page"'])).toContain(
      'elsewhere-not-official',
    );
    expect(
      reportOf(
        line,
        [references, '"kind": "rct"', '"kind": "guideline"'],
        [references, '"tier": "primary"', '"tier": "secondary"'],
      ),
    ).toContain('elsewhere-not-official');
  });
});

test('a line of a care card, or a board for an article, that leads nowhere', () => {
  expect(
    reportOf([
      'content/care-levels.yaml',
      'word: Not urgent',
      'word: Not urgent\n  before:\n    words: What to ask\n    to: remedies/heat#ask',
    ]),
  ).toMatchInlineSnapshot(`
    "content/care-levels.yaml:10  error  unknown-in-care
        The article remedies/heat has no section "ask".
        Mend: Its sections are: how-to-do-it, who-should-not, does-it-help, what-the-research-says."
  `);
  expect(reportOf(['content/boards.yaml', '  rows:', '  from: [causes/strian]\n  rows:']))
    .toMatchInlineSnapshot(`
    "content/boards.yaml:6  error  unknown-in-board
        There is no article "causes/strian".
        Mend: Did you mean "causes/strain"?"
  `);
});
