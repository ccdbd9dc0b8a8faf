/** One look at an outside link: asks, follows where it leads, and says in a word what is there. */
import { isAnswer, type Answer, type Silence } from './ask.ts';
import type { Ask, Aside } from './manners.ts';
import type { Look } from './records.ts';
import { whatItSays } from './says-gone.ts';

const MOST_STEPS = 10;

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);
const isWell = (status: number) => status >= 200 && status < 300;
const isForGood = (status: number) => status === 301 || status === 308;
const isText = ({ headers }: Answer) => /html|^$/.test(headers.get('content-type') ?? '');

/** HEAD spares everybody the page; GET where HEAD is not understood, and to see what a page calls itself. */
async function askBoth(ask: Ask, address: string): Promise<Answer | Silence | Aside> {
  const head = await ask(address, 'HEAD');
  if ('aside' in head) return head;
  if (!isAnswer(head)) return head.final ? head : ask(address, 'GET');
  if (isRedirect(head.status) || (isWell(head.status) && !isText(head))) return head;
  return ask(address, 'GET');
}

function outcomeOf(status: number): Look['outcome'] {
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'trouble' : 'refused';
}

/** Where a redirect leads; undefined when it names nothing that can be followed. */
function nextOf({ headers }: Answer, here: string): string | undefined {
  const location = headers.get('location');
  if (location === null || !URL.canParse(location, here)) return undefined;
  const next = new URL(location, here);
  return /^https?:$/.test(next.protocol) ? next.href : undefined;
}

/**
 * Look at an address. It counts as moved only when a server says "for good" from the first step on: a
 * DOI leads elsewhere each time, and that is what it is for.
 *
 * @returns what was seen, or which host is to be left alone for now
 */
export async function look(address: string, ask: Ask): Promise<Look | Aside> {
  const seen = new Set<string>();
  let here = address;
  let lasting = address;
  for (;;) {
    if (seen.has(here) || seen.size > MOST_STEPS)
      return { outcome: 'trouble', note: 'it leads in a circle' };
    seen.add(here);
    const heard = await askBoth(ask, here);
    if ('aside' in heard) return heard;
    const elsewhere = here === address ? {} : { final: here };
    if (!isAnswer(heard)) return { outcome: 'unreachable', note: heard.silence, ...elsewhere };
    const { status } = heard;
    if (isRedirect(status)) {
      const next = nextOf(heard, here);
      if (next === undefined)
        return { outcome: 'trouble', status, note: 'it leads nowhere', ...elsewhere };
      if (isForGood(status) && lasting === here) lasting = next;
      here = next;
      continue;
    }
    if (!isWell(status)) return { outcome: outcomeOf(status), status, ...elsewhere };
    const says = whatItSays(heard.body, address, here);
    if (says) return { ...says, status, ...elsewhere };
    if (lasting === address) return { outcome: 'well', status, ...elsewhere };
    return { outcome: 'moved', status, final: lasting };
  }
}
