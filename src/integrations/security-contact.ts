/** Writes `/.well-known/security.txt` where SECURITY_CONTACT says to whom weaknesses are told. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import {
  contactsIn,
  lapsesOn,
  lapseWarning,
  pathWarning,
  SECURITY_CONTACT,
  securityTxt,
} from '../head/security-txt.ts';
import { livesAt } from '../lives-at.ts';
import { today } from '../model/derived/dates.ts';
import { readSectionsFile } from '../share/parts/sections-file.ts';
import { SITE_URL } from '../site.ts';

/** Newest day that a published part names. */
function newestDay(sections: string): string {
  const { articles, decks, situations } = readSectionsFile(sections);
  const days = [...articles, ...decks, ...situations].flatMap((part) => [
    part.checked,
    part.changed,
  ]);
  return days.sort().at(-1) ?? '1970-01-01';
}

/** Astro integration: a contact that is none stops the build at its start; none at all is said where a site is published. */
export function securityContact(): AstroIntegration {
  const contacts = contactsIn(SECURITY_CONTACT);
  return {
    name: 'security-contact',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (contacts.length === 0) {
          if (process.env['SITE_URL'] !== undefined)
            logger.warn(
              'nobody can tell you of a weakness: set SECURITY_CONTACT=mailto:name@your.domain for /.well-known/security.txt',
            );
          return;
        }
        const lapses = lapsesOn(newestDay(readFileSync(new URL('sections.json', dir), 'utf8')));
        for (const warning of [lapseWarning(lapses, today()), pathWarning(livesAt())])
          if (warning !== undefined) logger.warn(warning);
        mkdirSync(new URL('.well-known/', dir), { recursive: true });
        const file = new URL('.well-known/security.txt', dir);
        writeFileSync(file, securityTxt(contacts, lapses, SITE_URL));
      },
    },
  };
}
