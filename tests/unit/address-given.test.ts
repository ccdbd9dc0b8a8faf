/** What somebody types as the address of a live site, and what is made of it. */
import { expect, test } from 'vitest';
import { addressGiven, looksLikeAddress } from '../../src/hosts/live/address-given.ts';

test.each([
  ['your.domain', 'https://your.domain/'],
  ['localhost:8443', 'https://localhost:8443/'],
  ['http://localhost:8080', 'http://localhost:8080/'],
  ['https://your.domain/guide', 'https://your.domain/guide/'],
  ['https://your.domain/guide/index.html', 'https://your.domain/guide/'],
  ['https://localhost:8443/?a=b', 'https://localhost:8443/'],
  ['https://your.domain/guide?q=1#top', 'https://your.domain/guide/'],
  ['HTTPS://Your.Domain//', 'https://your.domain/'],
])('%s is %s', (text, address) => expect(addressGiven(text).href).toBe(address));

test.each(['ftp://localhost', 'file:///srv/site', 'https://', 'two words', ''])(
  '"%s" is refused, with an example',
  (text) =>
    expect(() => addressGiven(text)).toThrow(
      `"${text}" is no address of a site: write one such as https://your.domain/ or localhost:8443.`,
    ),
);

test('with a password no site can be looked at', () =>
  expect(() => addressGiven('https://me:pw@your.domain/')).toThrow(/has a name or a password/));

test('folders are no addresses', () => {
  for (const address of ['your.domain', 'localhost', 'host:80', 'a.org/guide', 'https://a'])
    expect(looksLikeAddress(address), address).toBe(true);
  for (const folder of ['dist', './dist', '../a.org', '/srv/site', 'old/dist', ''])
    expect(looksLikeAddress(folder), folder).toBe(false);
});
