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
import { doubledWords } from './doubled-words.ts';
import { deckPictures } from './deck-pictures.ts';
import { deckWords } from './deck-words.ts';
import { decks } from './decks.ts';
import { editorsNotes } from './editors-notes.ts';
import { examples } from './examples.ts';
import { folderGroups } from './folder-groups.ts';
import { freeLevels } from './free-levels.ts';
import { guide } from './guide.ts';
import { figuresOfClaims } from './figures-of-claims.ts';
import { home } from './home.ts';
import { internalLinks } from './internal-links.ts';
import { keptOffline } from './kept-offline.ts';
import { knownNames } from './known-names.ts';
import { listPages } from './list-pages.ts';
import { mergedClaims } from './merged-claims.ts';
import { numbersToCall } from './numbers-to-call.ts';
import { namedFacts } from './named-facts.ts';
import { orders } from './orders.ts';
import { ownWords } from './own-words.ts';
import { plainTexts } from './plain-texts.ts';
import { plainWords } from './plain-words.ts';
import { drawings } from './drawings.ts';
import { elsewhere } from './elsewhere.ts';
import { emptySections } from './empty-sections.ts';
import { placeholders } from './placeholders.ts';
import { related } from './related.ts';
import { reviewers } from './reviewers.ts';
import { uniqueTexts } from './unique-texts.ts';
import { unsearched } from './unsearched.ts';
import { voice } from './voice.ts';
import { wordPairs } from './word-pairs.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';
import { searchStarts } from './search-starts.ts';
import { searchWords } from './search-words.ts';
import { sectionIds } from './section-ids.ts';
import { sectionOrder } from './section-order.ts';
import { sectionRegister } from './section-register.ts';
import { signRegister } from './sign-register.ts';
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
  signRegister,
  internalLinks,
  changedSections,
  pictures,
  shownPictures,
  claimAreas,
  testedHelp,
  mergedClaims,
  verdicts,
  claimFigures,
  boards,
  checkDates,
  reviewers,
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
  placeholders,
  doubledWords,
  citedNumbers,
  figuresOfClaims,
  toldNumbers,
  numbersToCall,
  voice,
  wordPairs,
  unsearched,
  ownWords,
  mappedSections,
  listPages,
  folderGroups,
  editorsNotes,
  sourceHosts,
  searchStarts,
  keptOffline,
  searchWords,
  examples,
  termsOnce,
  termsExplained,
  drawings,
  emptySections,
  related,
  elsewhere,
  uniqueTexts,
];

/**
 * Findings of every rule. A rule that content of some unheard-of kind brings down says so itself: an
 * author can do something with a sentence, and nothing with a stack trace.
 */
export function runRules(context: RuleContext): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return rule(context);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [
        errorAt(
          { file: 'content', line: 1 },
          'rule-failed',
          `The rule “${rule.name}” cannot judge what stands here: ${message}`,
          'Undo the last change and make it in smaller steps; then report it, for the rule must be mended.',
        ),
      ];
    }
  });
}
