/** What machines read, as pure functions. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  articleData,
  breadcrumbData,
  documentTitle,
  jsonForScript,
} from '../../src/head/page-head.ts';
import { themeScript, themeScriptHash } from '../../src/head/theme-script.ts';

const facts = {
  title: 'Slipped disc',
  medicalName: 'Herniated disc',
  description: 'About slipped discs.',
  url: 'https://back.example/causes/herniated-disc/',
  written: '2026-01-01',
  modified: '2026-02-01',
};

test('an article says what it is about, and since when', () => {
  expect(articleData(facts)).toMatchObject({
    '@type': 'MedicalWebPage',
    about: { '@type': 'MedicalCondition', name: 'Herniated disc' },
    datePublished: '2026-01-01',
    dateModified: '2026-02-01',
    isPartOf: { url: 'https://back.example/' },
  });
});

test('lastReviewed stands for a clinical review, and only for one', () => {
  expect(articleData(facts)).not.toHaveProperty('lastReviewed');
  expect(articleData({ ...facts, clinicallyReviewed: '2026-03-01' })).toMatchObject({
    lastReviewed: '2026-03-01',
  });
});

test('breadcrumbs are numbered and absolute', () => {
  const { itemListElement } = breadcrumbData(
    [
      { name: 'Home', url: '/' },
      { name: 'Causes', url: '/causes/' },
    ],
    new URL('https://back.example/causes/'),
  );
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://back.example/' },
    { '@type': 'ListItem', position: 2, name: 'Causes', item: 'https://back.example/causes/' },
  ]);
});

test('titles put the page first', () => {
  expect(documentTitle('Slipped disc')).toBe('Slipped disc | Back Spasm Guide');
  expect(documentTitle('Back Spasm Guide')).toBe('Back Spasm Guide');
});

test('no text can break out of structured data', () => {
  const json = jsonForScript({ name: '</script><script>alert(1)</script>' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' });
});

test('the hash in the policy is that of the theme script', () => {
  const hash = createHash('sha256').update(themeScript).digest('base64');
  expect(themeScriptHash).toBe(`sha256-${hash}`);
});
