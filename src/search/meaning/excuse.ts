/**
 * Words that may take the danger out of what is said: it is long over, somebody else's, denied, a joke or
 * a question of knowledge. They excuse nothing by themselves; `learning/decide.ts` asks the examples as
 * well. Without any of them a rule that applies always shows a card.
 */
import type { Word } from '../words/normalise.ts';

const PAST = [
  'ago|years|yrs|yr|year|history|historic|used to|last year|back in|in (?:19|20)\\d\\d|(?:19|20)\\d\\d',
  'healed|treated|cured|fixed|recovered|mended|cleared|all clear|op in|operated|since (?:19|20)\\d\\d',
];
const OTHERS = [
  'friend|friends|mate|mates|neighbour|neighbor|colleague|boss|cousin|aunt|auntie|uncle|grandad|granddad|grandpa|grandma|nan|gran',
  'sister in law|brother in law|in laws|cat|dog|horse|film|movie|book|song|advert|news|netflix|telly|tv',
];
const DENIED = [
  'no|not|nope|never|without|none|isnt|arent|wasnt|havent|dont|doesnt|fine|(?<!this |it |that )normal|normally|ok|okay|usual',
];
const KNOWLEDGE = [
  'meaning|means|mean|definition|explained|symptoms of|signs of|what is|what are|whats|what does|how common|how rare|how likely|how many people',
  'can .{1,30} (?:cause|make|give|be|turn|lead|mean)|does .{1,30} (?:cause|make|give|mean)|how (?:do|does) (?:a |the )?(?:doctors?|cancer|nerves?|it)',
  'risk|chance|chances|odds|statistics|cases|essay|student|exam|revision|study|studying|case study|lecture|versus|vs|difference',
  'lol|lmao|haha|joke|jokes|lyrics|song|wondering|curious',
];
/** A question about the world: "can sciatica ever be in both legs", not "can i". */
const ABOUT =
  '^(?:can|could|would|does|do|is|are|why|which) (?!i |im |my |we |he |she |his |her |dont )';
const EXCUSE = new RegExp(
  `${ABOUT}|\\b(?:${[...PAST, ...OTHERS, ...DENIED, ...KNOWLEDGE].join('|')})\\b`,
);

/** Somebody's age is no time that has passed: "62 year old woman". */
const AGE = /\b\d{1,3} ?(?:years?|yrs?) olds?\b/g;

/** Whether a query has words that may excuse what it names. */
export const mayBeExcused = (words: readonly Word[]): boolean => {
  const said = words.map(({ text }) => text).join(' ');
  return EXCUSE.test(said.replaceAll(AGE, ''));
};
