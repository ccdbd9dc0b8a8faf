/** `npm run deploy:check -- URL`: what the host of a live site does wrong, and how to mend it. */
import '../integrations/stop-at-wrong-settings.ts';
import { parseArgs, styleText } from 'node:util';
import { addressGiven } from '../hosts/live/address-given.ts';
import type { Complaint } from '../hosts/live/complaint.ts';
import { look } from '../hosts/live/look.ts';
import { visit } from '../hosts/live/visit.ts';
import { counted } from '../model/schema/counted.ts';
import { inWords } from '../terminal/in-words.ts';

const USE = `npm run deploy:check -- https://your.domain/
  --http URL  where HTTP is answered, if not at http://your.domain/
A certificate of your own is trusted with NODE_EXTRA_CA_CERTS=its-authority.pem.`;

/** Where somebody arrives who types the name alone; unknown for a site on a port of its own. */
function typed(address: URL): URL | undefined {
  return address.port === '' ? new URL(`http://${address.hostname}${address.pathname}`) : undefined;
}

/** The address given for HTTP. */
function withoutTls(text: string): URL {
  if (!/^http:\/\//i.test(text) || !URL.canParse(text))
    throw new Error(
      `--http is "${text}", but it must be an address such as http://your.domain/ or http://localhost:8080/.`,
    );
  return new URL(text);
}

function show({ where, what, mend, minor }: Complaint): void {
  const mark = minor ? styleText('yellow', 'could be better') : styleText('red', 'wrong');
  console.log(`\n${mark}  ${where}\n  ${what}\n  → ${mend}`);
}

async function check(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { http: { type: 'string' } },
    allowPositionals: true,
  });
  const [text] = positionals;
  if (text === undefined || positionals.length > 1) throw new Error(`Give one address.\n${USE}`);
  const address = addressGiven(text);
  const http = values.http === undefined ? typed(address) : withoutTls(values.http);
  // Where it is only guessed, nobody has to be there.
  if (http && values.http !== undefined) await visit(http);
  const { complaints, grade } = await look(address, http);
  for (const complaint of complaints) show(complaint);
  const wrong = complaints.filter(({ minor }) => !minor).length;
  const points = grade.tests
    .filter((each) => each.points !== 0)
    .map((each) => `${each.test} ${each.points > 0 ? '+' : ''}${each.points}`);
  console.log(`\n${address.href}
  as MDN’s HTTP Observatory scores it: ${grade.grade}, ${grade.score} (100 and ${points.join(', ')})
  ${counted(wrong, 'thing')} wrong, ${complaints.length - wrong} could be better`);
  process.exitCode = wrong > 0 ? 1 : 0;
}

await inWords(check, USE);
