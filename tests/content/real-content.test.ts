/** The content of this site, as it stands. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/model/check-content.ts';
import { readabilityOf } from '../../src/model/readability.ts';
import { articleComponents } from '../../src/model/rules/anatomy.ts';
import { claimsUsedIn } from '../../src/model/rules/names.ts';
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
    expect(readabilityOf(body.prose).words, id).toBeGreaterThanOrEqual(350);
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
    expect(claimsUsedIn(body, content).length, id).toBeGreaterThan(10);
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
      .filter((name) => name !== 'EvidenceWords')
      .sort(),
  );
});
