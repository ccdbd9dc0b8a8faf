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
import { bannedWords } from './banned-words.ts';
import { boards } from './boards.ts';
import { claimAreas } from './claim-areas.ts';
import { claimFigures } from './claim-figures.ts';
import { dangerTable } from './danger-table.ts';
import { deckPictures } from './deck-pictures.ts';
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
import { orders } from './orders.ts';
import { ownWords } from './own-words.ts';
import { plainTexts } from './plain-texts.ts';
import { plainWords } from './plain-words.ts';
import type { Rule, RuleContext } from './rule.ts';
import { searchStarts } from './search-starts.ts';
import { searchWords } from './search-words.ts';
import { sectionIds } from './section-ids.ts';
import { sectionOrder } from './section-order.ts';
import { sectionRegister } from './section-register.ts';
import { shownPictures } from './shown-pictures.ts';
import { sourceHosts } from './source-hosts.ts';
import { testedHelp } from './tested-help.ts';
import { situations } from './situations.ts';
import { situationWords } from './situation-words.ts';
import { termsExplained, termsOnce } from './terms.ts';
import { toldNumbers } from './told-numbers.ts';
import { verdicts } from './verdicts.ts';
import { where } from './where.ts';

const rules: Rule[] = [
  knownNames,
  sectionIds,
  sectionRegister,
  internalLinks,
  changedSections,
  pictures,
  shownPictures,
  claimAreas,
  testedHelp,
  verdicts,
  claimFigures,
  boards,
  checkDates,
  anatomy,
  sectionOrder,
  actFirst,
  careSigns,
  dangerTable,
  guide,
  home,
  where,
  orders,
  decks,
  deckPictures,
  deckWords,
  situations,
  situationWords,
  freeLevels,
  namedFacts,
  plainWords,
  plainTexts,
  bannedWords,
  citedNumbers,
  toldNumbers,
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
