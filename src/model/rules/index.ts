/** All rules, and the one call that runs them. */
import type { Finding } from '../reading/finding.ts';
import { actFirst } from './act-first.ts';
import { pictures } from './pictures.ts';
import { anatomy } from './anatomy.ts';
import { careSigns } from './care-signs.ts';
import { changedSections } from './changed-sections.ts';
import { checkDates } from './check-dates.ts';
import { mappedSections } from './mapped-sections.ts';
import { citedNumbers } from './cited-numbers.ts';
import { boards } from './boards.ts';
import { claimAreas } from './claim-areas.ts';
import { claimFigures } from './claim-figures.ts';
import { dangerTable } from './danger-table.ts';
import { deckWords } from './deck-words.ts';
import { decks } from './decks.ts';
import { editorsNotes } from './editors-notes.ts';
import { examples } from './examples.ts';
import { folderGroups } from './folder-groups.ts';
import { freeLevels } from './free-levels.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { internalLinks } from './internal-links.ts';
import { knownNames } from './known-names.ts';
import { listPages } from './list-pages.ts';
import { namedFacts } from './named-facts.ts';
import { ownWords } from './own-words.ts';
import { plainWords } from './plain-words.ts';
import type { Rule, RuleContext } from './rule.ts';
import { searchStarts } from './search-starts.ts';
import { searchWords } from './search-words.ts';
import { sectionIds } from './section-ids.ts';
import { sectionRegister } from './section-register.ts';
import { sourceHosts } from './source-hosts.ts';
import { testedHelp } from './tested-help.ts';
import { termsExplained, termsOnce } from './terms.ts';
import { where } from './where.ts';

const rules: Rule[] = [
  knownNames,
  sectionIds,
  sectionRegister,
  internalLinks,
  changedSections,
  pictures,
  claimAreas,
  testedHelp,
  claimFigures,
  boards,
  checkDates,
  anatomy,
  actFirst,
  careSigns,
  dangerTable,
  guide,
  home,
  where,
  decks,
  deckWords,
  freeLevels,
  namedFacts,
  plainWords,
  citedNumbers,
  ownWords,
  mappedSections,
  listPages,
  folderGroups,
  editorsNotes,
  sourceHosts,
  searchStarts,
  searchWords,
  examples,
  termsOnce,
  termsExplained,
];

/** Findings of every rule. */
export function runRules(context: RuleContext): Finding[] {
  return rules.flatMap((rule) => rule(context));
}
