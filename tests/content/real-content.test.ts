/** The content of this site, as it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { EMERGENCY_SIGNS } from '../../src/model/schema/care-names.ts';
import { readabilityOf } from '../../src/model/derived/readability.ts';
import { articleComponents } from '../../src/model/reading/components.ts';
import { groupOf } from '../../src/model/reading/sign-table.ts';
import { claimsUsedIn } from '../../src/model/derived/names.ts';
import { finalSlugs } from './final-slugs.ts';

const { content, findings } = checkContent(process.cwd());
const articles = [...content.articles.values()];

test('it breaks no rule', () => {
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('every article reads at grade 8 or below', () => {
  const grades = articles.map(({ id, body }) => {
    const { words, grade } = readabilityOf(body.prose);
    return { id, words, grade: Number(grade.toFixed(1)) };
  });
  console.table(grades);
  for (const { id, grade } of grades) expect(grade, id).toBeLessThanOrEqual(8);
});

test('every address that was promised has its article', () => {
  const promised = Object.entries(finalSlugs).flatMap(([folder, slugs]) =>
    slugs.map((slug) => `${folder}/${slug}`),
  );
  expect(articles.map(({ id }) => id).sort()).toEqual(promised.sort());
});

test('every article has 350 words of its own and an official source', () => {
  for (const { id, body } of articles) {
    // The page of all signs speaks in signs, whose words are data.
    const least = id === EMERGENCY_SIGNS ? 200 : 350;
    expect(readabilityOf(body.prose).words, id).toBeGreaterThanOrEqual(least);
    const kinds = claimsUsedIn(body, content)
      .flatMap(({ id: claim }) => content.claims.get(claim)?.data.refs ?? [])
      .map((ref) => content.references.get(ref)?.data.kind);
    expect(
      kinds.some((kind) => kind === 'guideline' || kind === 'patient-page'),
      id,
    ).toBe(true);
  }
});

test('every article rests on claims, and every remedy has its evidence box', () => {
  for (const { id, body } of articles) {
    // A page of danger signs rests on theirs as well.
    const groups = body.components.flatMap(({ name, attributes }) =>
      name === 'DangerGroup' ? [attributes['name']] : [],
    );
    const ofSigns = [...content.dangerSigns.values()]
      .filter((sign) => groups.includes(groupOf(sign)))
      .flatMap(({ data }) => data.claims);
    const claims = [...claimsUsedIn(body, content).map((use) => use.id), ...ofSigns];
    expect(claims.length, id).toBeGreaterThan(10);
    if (id.startsWith('remedies/'))
      expect(
        body.components.map(({ name }) => name),
        id,
      ).toContain('EvidenceBox');
  }
});

test('a claim that only summaries support carries no dose', () => {
  const secondary = new Set(
    [...content.claims.values()]
      .filter(({ data }) => data.support === 'secondary')
      .map(({ data }) => data.id as string),
  );
  const used = articles.flatMap(({ body }) => claimsUsedIn(body, content).map(({ id }) => id));
  for (const id of used.filter((each) => secondary.has(each))) {
    expect(content.claims.get(id)?.data.claim, id).not.toMatch(/\b\d+\s?(mg|g|ml|tablets)\b/i);
  }
});

test('the emergency numbers are those the site promises', () => {
  const numbers = [...content.emergencyNumbers.values()].map(({ data }) => data.number);
  expect(numbers).toEqual(['999', '112', '911', '000', '111']);
});

test('the components an author can use are the components a page can show', () => {
  const source = readFileSync('src/components/article/index.ts', 'utf8');
  const shown = [...source.matchAll(/^ {2}([A-Z]\w+),$/gm)].map(([, name]) => name ?? '');
  expect(shown.sort()).toEqual(
    Object.keys(articleComponents)
      .filter((name) => !['EvidenceWords', 'ThemeChoice'].includes(name))
      .sort(),
  );
});

describe('the search', () => {
  const concepts = [...content.concepts.values()];
  const ours = concepts.filter(({ file }) => !/\/(elsewhere|fillers)\.yaml$/.test(file));

  test('knows at least 1,500 expressions of our subject that lead somewhere', () => {
    const leading = ours.filter(({ data }) => data.leads ?? data.facet);
    const expressions = new Set(leading.flatMap(({ data }) => data.words));
    expect(expressions.size).toBeGreaterThanOrEqual(1500);
  });

  test('leads to every article', () => {
    const reached = new Set(
      ours.flatMap(({ data }) => (data.leads ?? []).map((lead) => lead.split('#')[0])),
    );
    expect(articles.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('has no judged query as an expression', () => {
    const queries = ['open', 'own-open', 'own-sealed', 'danger', 'danger-sealed'].flatMap(
      (name) =>
        JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as { query: string }[],
    );
    const long = new Set(
      queries
        .map(({ query }) => query.toLowerCase())
        .filter((query) => query.split(' ').length > 4),
    );
    expect(ours.flatMap(({ data }) => data.words).filter((word) => long.has(word))).toEqual([]);
  });
});
