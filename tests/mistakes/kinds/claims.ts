/** Mistakes in what claims say. */
import { another, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { of, oneOf } from './tables.ts';

const claims = of('claims.json');

export const claimKinds: Kind[] = [
  kind('claim: number changed', claims, {
    at: /(?<="claim": ".*[ (])\d+(?=[ %,.)-].*")/g,
    by: ([number], { random }) => random.one([`${number}0`, String(Number(number) + 2), '999']),
  }),
  kind('claim: number word changed', claims, {
    at: /(?<="claim": ".* )(?:two|three|four|five|six|half|twice|a third|a quarter)(?= .*")/g,
    by: oneOf('nine', 'ten', 'eight'),
  }),
  kind('claim: "not" lost', claims, {
    at: /(?<="claim": ".*[a-z]) (?:not|no|never|without|cannot)(?= .*")/g,
    by: '',
  }),
  kind('claim: turned round', claims, {
    at: /(?<="claim": ".* )(?:more|less|fewer|better|worse|higher|lower|raises|lowers|helps)(?= .*")/g,
    by: oneOf('more', 'less', 'better', 'worse'),
  }),
  kind('claim: strength raised', claims, {
    at: /(?<="strength": ")(?:very-low|low|expert|moderate)/g,
    by: 'strong',
  }),
  kind('claim: direction turned', claims, {
    at: /(?<="direction": ")[a-z-]+/g,
    by: oneOf('helps', 'no-benefit', 'harm', 'advised'),
  }),
  kind('claim: direction or caveat deleted', claims, {
    at: /^ {2}"(?:direction|caveat)": .*,\n/gm,
    by: '',
    lead: 'entry',
  }),
  kind('claim: sources deleted', claims, {
    at: /(?<="refs": \[)[^\]]+(?=\])/g,
    by: '',
    lead: 'entry',
  }),
  kind('claim: one source deleted', claims, {
    at: /(?<="refs": \[)\n\s*"[^"]+",(?=\n)/g,
    by: '',
    lead: 'entry',
  }),
  kind('claim: another source', claims, {
    at: /(?<="refs": \[\n\s*")[\w.-]+/g,
    by: (found, chance) => another(found, chance, String.raw`(?<="refs": \[\n\s*")[\w.-]+`),
  }),
  kind('claim: source misspelt or twice', claims, {
    at: /(?<="refs": \[\n)(\s*")([\w.-]+)(",?)\n/g,
    by: ([all, open = '', id = '', close = ''], { random }) =>
      random.one([`${open}${id}x${close}\n`, `${open}${id}",\n${all}`]),
  }),
  kind('claim: area or topic of another', claims, {
    at: /(?<="(?:area|topic)": ")[\w-]+/g,
    by: ([word], { text, random }) => {
      const field = text.includes(`"area": "${word}"`) ? 'area' : 'topic';
      const all = [...text.matchAll(new RegExp(`(?<="${field}": ")[\\w-]+`, 'g'))];
      return random.one(all.map(([each]) => each).filter((each) => each !== word));
    },
  }),
  kind('claim: words of another claim', claims, {
    at: /(?<="claim": ").*(?=",?\n)/g,
    by: (found, chance) => another(found, chance, String.raw`(?<="claim": ").*(?=",?\n)`),
  }),
  kind('claim: markup or banned word', claims, {
    at: /(?<="claim": ".*[a-z])\.(?=",?\n)/g,
    by: oneOf(
      ' <b>now</b>.',
      ' **now**.',
      '. The disc is worn out.',
      '. <script>alert(1)</script>',
      '. See [this](https://evil.example).',
    ),
  }),
  kind('claim: placeholder or empty', claims, {
    at: /(?<="claim": ").*(?=",?\n)/g,
    by: oneOf('TODO', 'Lorem ipsum dolor sit amet.', ' ', '?', 'xxx'),
  }),
];
