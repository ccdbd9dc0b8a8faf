/**
 * The many ways to say "cannot", made one: "couldnt", "not been able to", "barely". The lexicon then
 * needs its expressions with "cant" only, and a sign that somebody says in another way is the same sign.
 *
 * What only may be an inability ("struggle", "trouble", "hard to") stays: that is for the lexicon.
 */

const HOW = '(?:really |even |quite |fully |properly |physically |just )?';

/** What follows "no longer" when something has stopped, and has not got better: "no longer feel". */
const ACTS =
  'feel|control|hold|keep|walk|stand|move|lift|raise|bend|grip|push|stop|start|pee|wee|urinate|poo|speak|talk|see|swallow|breathe|wake|sit|turn|tell|get|put|use|go|do';

const CANNOT = new RegExp(
  String.raw`\b(?:` +
    [
      'can ?not',
      'ca?rn ?t',
      'can t',
      'cnt',
      '(?:could|cud|culd) ?n ?t',
      '(?:could|cud) not',
      'couldn',
      'can no longer',
      'could no longer',
      'no longer can',
      `no longer(?= (?:${ACTS})\\b)`,
      '(?:can |could |able to )?(?:barely|hardly|scarcely)(?: able to| can)?',
      'unable(?: to)?',
      '(?:lost|losing|lose) (?:the |my |all |any )?(?:ability|power) (?:to|of)',
      '(?:fail(?:s|ed|ing)?|impossible|not possible) to',
      `(?:(?:is|am|are|was|were|be|been|being|will be) )?(?:not|isnt|isn t|arent|aren t|wasnt|wasn t|werent|weren t|aint|ain t|never|no longer|havent|haven t|hasnt|hasn t|hadnt|wont|won t|dont|doesnt|not been|stopped|stops|dont seem|doesnt seem|not seem) ${HOW}(?:to )?(?:be |been |being )?able (?:to|for)`,
    ].join('|') +
    String.raw`)\b`,
  'g',
);

/** Plain words with every "cannot" as `cant`. */
export function withOneCannot(words: readonly string[]): string[] {
  return words.join(' ').replace(CANNOT, 'cant').split(' ').filter(Boolean);
}
