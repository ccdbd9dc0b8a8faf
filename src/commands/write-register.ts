/** `npm run sections`: writes every page and section that is published, and every danger sign, into their registers. */
import '../integrations/stop-at-wrong-settings.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { today } from '../model/derived/dates.ts';
import { formatFindings } from '../model/reading/finding.ts';
import { SIGN_REGISTER } from '../model/schema/sign-register.ts';
import { REGISTER } from '../model/schema/section-register.ts';
import { livePages } from '../register/live-pages.ts';
import { broughtSigns, readSigns, signRegisterText } from '../register/sign-register.ts';
import { filesOnDisk } from '../model/reading/content-files.ts';
import { readContent } from '../model/reading/read-content.ts';
import { brought, readEntries, registerText } from '../register/register.ts';

const { content, findings } = readContent(filesOnDisk(process.cwd()));
// A register itself may be in pieces after a merge, or not there yet; that is what this command mends.
const inPages = findings.filter(({ file }) => ![REGISTER, SIGN_REGISTER].includes(file));
if (inPages.length > 0) {
  console.error(`${formatFindings(inPages)}\n\nNothing was written.`);
  process.exit(1);
}
const known = readEntries(existsSync(REGISTER) ? readFileSync(REGISTER, 'utf8') : '');
const entries = brought(known, livePages(content), today());
writeFileSync(REGISTER, registerText(entries));
console.log(`${REGISTER}: ${entries.length} entries, ${entries.length - known.size} new`);

const published = readSigns(existsSync(SIGN_REGISTER) ? readFileSync(SIGN_REGISTER, 'utf8') : '');
const table = new Map([...content.dangerSigns].map(([name, { data }]) => [name, data]));
const signs = broughtSigns(published, table, today());
writeFileSync(SIGN_REGISTER, signRegisterText(signs));
console.log(`${SIGN_REGISTER}: ${signs.length} danger signs, ${signs.length - published.size} new`);
