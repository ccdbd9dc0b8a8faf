/** security.txt: what RFC 9116 asks, and an end that follows the content and is told in time. */
import { expect, it } from 'vitest';
import {
  contactsIn,
  lapsesOn,
  lapseWarning,
  pathWarning,
  securityTxt,
} from '../../src/head/security-txt.ts';

it('has its fields, once each but the contacts, and lines that end as the RFC asks', () => {
  const contacts = contactsIn('mailto:safe@a.org https://a.org/tell');
  const text = securityTxt(contacts, '2027-11-20', 'https://a.org');
  expect(text.split('\r\n')).toEqual([
    'Contact: mailto:safe@a.org',
    'Contact: https://a.org/tell',
    'Expires: 2027-11-20T00:00:00Z',
    'Preferred-Languages: en',
    'Canonical: https://a.org/.well-known/security.txt',
    '',
  ]);
});

it('takes no contact that is none', () => {
  expect(contactsIn('')).toEqual([]);
  for (const odd of ['safe@a.org', 'http://a.org', 'mailto:safe', 'mailto:safe@a.org now'])
    expect(() => contactsIn(odd)).toThrow(/Write mailto:name@your.domain/);
});

it('ends less than a year after the newest day of the content, and builds say so in time', () => {
  expect(lapsesOn('2026-11-29')).toBe('2027-11-24');
  expect(lapseWarning('2027-11-24', '2027-09-24')).toBeUndefined();
  expect(lapseWarning('2027-11-24', '2027-09-25')).toContain('lapses on 2027-11-24, in 60 days');
  expect(lapseWarning('2027-11-24', '2027-11-24')).toContain('lapsed on 2027-11-24');
});

it('is told to be out of sight below a path, where nobody looks for it', () => {
  expect(pathWarning({ origin: 'https://a.org', path: '/' })).toBeUndefined();
  expect(pathWarning({ origin: 'https://a.org', path: '/guide/' })).toMatch(
    /^security\.txt .* https:\/\/a\.org\/guide\/\.well-known\/.* copy it to https:\/\/a\.org\/\.well-known\/security\.txt/,
  );
});
