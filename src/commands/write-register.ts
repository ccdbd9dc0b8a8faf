/** `npm run sections`: writes every page and section that is published into the register. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { today } from '../model/derived/dates.ts';
import { formatFindings } from '../model/reading/finding.ts';
import { REGISTER } from '../model/schema/section-register.ts';
import { livePages } from '../register/live-pages.ts';
import { filesOnDisk } from '../model/reading/content-files.ts';
import { readContent } from '../model/reading/read-content.ts';
import { brought, readEntries, registerText } from '../register/register.ts';

const { content, findings } = readContent(filesOnDisk(process.cwd()));
// The register itself may be in pieces after a merge; that is what this command mends.
const inPages = findings.filter(({ file }) => file !== REGISTER);
if (inPages.length > 0) {
  console.error(`${formatFindings(inPages)}\n\nNothing was written.`);
  process.exit(1);
}
const known = readEntries(existsSync(REGISTER) ? readFileSync(REGISTER, 'utf8') : '');
const entries = brought(known, livePages(content), today());
writeFileSync(REGISTER, registerText(entries));
console.log(`${REGISTER}: ${entries.length} entries, ${entries.length - known.size} new`);
