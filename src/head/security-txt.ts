/** `/.well-known/security.txt` (RFC 9116): to whom somebody tells of a weakness. Pure functions. */

/**
 * Where the owner of the site hears of weaknesses: `mailto:` or `https:`, several with spaces between.
 * Nobody can know it but who publishes, so that it comes with SITE_URL; without it there is no file.
 */
export const SECURITY_CONTACT = process.env['SECURITY_CONTACT'] ?? '';

/** Days from the newest day of the content to the end of the file: RFC 9116 advises less than a year. */
const DAYS_VALID = 360;

/** Days before its end at which builds begin to say so. */
const DAYS_WARNED = 60;

const DAY = 86_400_000;

/**
 * Day on which the file lapses. It follows the content and not the clock, so that a build of the same
 * content gives the same bytes: a site that nobody tends any more is to say so.
 *
 * @param newest newest day that the content names, YYYY-MM-DD
 */
export const lapsesOn = (newest: string) =>
  new Date(Date.parse(newest) + DAYS_VALID * DAY).toISOString().slice(0, 10);

/**
 * What a build says of the end of the file.
 *
 * @returns undefined while it is far off
 */
export function lapseWarning(lapses: string, today: string): string | undefined {
  const left = Math.ceil((Date.parse(lapses) - Date.parse(today)) / DAY);
  if (left > DAYS_WARNED) return undefined;
  const when = left <= 0 ? `lapsed on ${lapses}` : `lapses on ${lapses}, in ${left} days`;
  return `security.txt ${when}: no page was checked for that long. Check one against its sources, set its "checked" day and publish.`;
}

/**
 * What a build says of a site below a path: programs look for the file at the root of a host alone (RFC 9116, 3).
 *
 * @returns undefined where the site has the whole host
 */
export function pathWarning({
  origin,
  path,
}: {
  origin: string;
  path: string;
}): string | undefined {
  if (path === '/') return undefined;
  const place = '.well-known/security.txt';
  return `security.txt stands at ${origin}${path}${place}, where no program looks for it: copy it to ${origin}/${place}, with that address after Canonical, or let who has that host name your contact.`;
}

/**
 * The contacts in a setting.
 *
 * @throws when one is no `mailto:`, `https:` or `tel:` address
 */
export function contactsIn(setting: string): string[] {
  const contacts = setting.split(/\s+/).filter(Boolean);
  const odd = contacts.find(
    (contact) => !/^(?:mailto:[^@]+@[^@]+|https:\/\/.+|tel:\+.+)$/.test(contact),
  );
  if (odd !== undefined)
    throw new Error(
      `SECURITY_CONTACT has "${odd}". Write mailto:name@your.domain or https://your.domain/contact.`,
    );
  return contacts;
}

/** The text of the file; lines end as the RFC asks. */
export function securityTxt(contacts: readonly string[], lapses: string, site: string): string {
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${lapses}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\r\n');
}
