/** Headers that keep readers safe, on pages, on files and on what is not there. */
import { httpsHeaders, safetyHeaders } from '../../integrations/host-headers.ts';
import { TELL_HEADERS, type Complaint } from './complaint.ts';
import type { Visit } from './visit.ts';

const plain = (value: string) => value.toLowerCase().replace(/\s+/g, ' ').trim();

/** Parts of one or more policies. */
const directives = (policy = '') => policy.split(/[;,]/).map(plain);

/** Six months in seconds: less is no promise. */
const HALF_A_YEAR = 15_552_000;

/** Whether a header keeps what ours promises. */
function keeps(name: string, value: string | null): boolean {
  if (value === null) return false;
  if (name === 'Content-Security-Policy')
    return directives(safetyHeaders[name]).every((each) => directives(value).includes(each));
  if (name === 'Strict-Transport-Security')
    return Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? 0) >= HALF_A_YEAR;
  return plain(value) === plain(safetyHeaders[name] ?? '');
}

/**
 * Each header that is missing or says something else, with the paths.
 *
 * @param visits a page, a file, an address that leads nowhere
 */
export function checkHeaders(visits: readonly Visit[]): Complaint[] {
  const secure = visits.every(({ url }) => url.protocol === 'https:');
  const expected = { ...safetyHeaders, ...(secure && httpsHeaders) };
  const wrong = Object.entries(expected).flatMap(([name, value]) => {
    const lacking = visits.filter(({ headers }) => !keeps(name, headers.get(name)));
    if (lacking.length === 0) return [];
    const said = new Set(lacking.map(({ headers }) => headers.get(name) ?? 'nothing'));
    return [
      {
        where: lacking.map(({ url }) => url.pathname).join(', '),
        what: `${name} says ${[...said].join(' or ')}.`,
        mend: `Send "${name}: ${value}" with every answer. ${TELL_HEADERS}`,
      },
    ];
  });
  const cookies = visits.filter(({ headers }) => headers.getSetCookie().length > 0);
  return cookies.length === 0
    ? wrong
    : [
        ...wrong,
        {
          where: cookies.map(({ url }) => url.pathname).join(', '),
          what: `The host sets a cookie (${cookies[0]?.headers.getSetCookie()[0]?.split('=')[0] ?? ''}); the site promises its readers none.`,
          mend: 'Switch off what sets it: analytics, protection against robots, or balancing between servers.',
        },
      ];
}
