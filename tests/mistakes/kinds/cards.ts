/** Mistakes in care cards and in the danger signs that a text tells. */
import { kind, type Edit } from '../edits.ts';
import { isArticle, isPage, type Kind } from '../mistake.ts';

const part = 'body' as const;
/** A card with the empty line behind it. */
const card = (level: string) => new RegExp(`<CareCard level="${level}" ?/>\\n+`, 'g');
const ANY = card('(?:emergency|urgent|routine)');
const ALONE = /<CareCard level="(?:emergency|urgent|routine)" ?\/>/g;
const SIGN = /(?<=<Sign id=")[\w-]+/g;

/** A card with something round it. */
const round = (before: string, after: string): Edit => ({
  at: ALONE,
  by: ([each]) => before + each + after,
  part,
});

/** The ids of all danger signs. */
const signIds = (texts: string[]) =>
  texts.flatMap((text) => [...text.matchAll(/^[\w-]+(?=:$)/gm)].map(([id]) => id));

export const cards: Kind[] = [
  ...['emergency', 'urgent', 'routine'].map((level) =>
    kind(`card: ${level} card removed`, isPage, { at: card(level), by: '', part, lead: 'entry' }),
  ),
  kind('card: all cards removed', isArticle, {
    at: /<CareCard[\s\S]*<CareCard[^>]*>\n+/g,
    by: ([all]) => all.replace(ANY, ''),
    part,
    what: 'all cards removed',
    lead: 'entry',
  }),
  kind('card: level changed', isPage, {
    at: /(?<=<CareCard level=")\w+/g,
    by: ([level], { random }) =>
      random.one(['emergency', 'urgent', 'routine'].filter((each) => each !== level)),
    part,
  }),
  kind('card: level misspelt or missing', isPage, {
    at: /(?<=<CareCard) level="\w+"/g,
    by: (_, { random }) =>
      random.one([
        '',
        ' level="Emergency"',
        ' level="soon"',
        ' level=""',
        ' levels="urgent"',
        ' level',
      ]),
    part,
  }),
  kind('card: emergency card moved to the end', isArticle, {
    at: /<CareCard level="emergency" ?\/>\n\n([\s\S]*)/g,
    by: ([, rest = '']) => `${rest.trimEnd()}\n\n<CareCard level="emergency" />\n`,
    part,
    what: 'moved to the end',
  }),
  kind('card: emergency card moved below the first section', isArticle, {
    at: /<CareCard level="emergency" ?\/>\n\n([\s\S]*?)(?=\n## (?!.*\{#how-to-do-it))/g,
    by: ([, rest = '']) => `${rest}\n<CareCard level="emergency" />\n`,
    part,
    what: 'moved down',
  }),
  kind('card: twice', isPage, { at: ANY, by: ([each]) => each + each, part }),
  kind('card: inside a comment', isPage, round('{/* ', ' */}'), round('<!-- ', ' -->')),
  kind('card: inside code', isPage, round('```\n', '\n```'), round('`', '`'), round('    ', '')),
  kind('card: with its bracket escaped', isPage, round('\\', ''), round('&lt;', '')),
  kind(
    'card: hidden',
    isPage,
    round('<div hidden>\n\n', '\n\n</div>'),
    round('<template>\n\n', '\n\n</template>'),
    round('{false && ', '}'),
    round('<details>\n\n', '\n\n</details>'),
    round('<div aria-hidden="true">\n\n', '\n\n</div>'),
  ),
  kind(
    'card: inside another part',
    isPage,
    round('- ', ''),
    round('> ', ''),
    round('<DoNot>\n\n- ', '\n\n</DoNot>'),
  ),
  kind('card: with a word of its own', isPage, {
    at: ALONE,
    by: ([each], { random }) =>
      random.one([
        each.replace(' />', ' title="Wait and see" />'),
        each.replace(' />', '>Wait and see.</CareCard>'),
        `${each} Wait and see.`,
      ]),
    part,
  }),
  kind('sign: another danger sign', isPage, {
    at: SIGN,
    by: ([id], { project, random }) => {
      const files = project.files.filter((file) => file.startsWith('content/danger-signs/'));
      return random.one(signIds(files.map(project.text)).filter((each) => each !== id));
    },
    part,
  }),
  kind('sign: misspelt', isPage, { at: SIGN, by: ([id]) => `${id}s`, part }),
  kind('sign: removed', isPage, { at: / ?<Sign id="[\w-]+" ?\/>/g, by: '', part, lead: 'entry' }),
  kind('sign: told in free words', isPage, {
    at: /<Sign id="[\w-]+" ?\/>/g,
    by: 'Call an ambulance if it does not get better.',
    part,
  }),
  kind('sign: signs for another action', isPage, {
    at: /(?<=<SignsFor action=")[\w-]+/g,
    by: ([action], { random }) =>
      random.one(['ambulance', 'emergency-department', 'today'].filter((each) => each !== action)),
    part,
  }),
  kind('sign: words to say removed', isPage, {
    at: /<WordsToSay \/>\n/g,
    by: '',
    part,
    lead: 'entry',
  }),
  kind('sign: group removed or another', (file) => file === 'content/help/emergency-signs.mdx', {
    at: /<DangerGroup name="([\w-]+)" ?\/>\n/g,
    by: ([all, name = ''], { random }) =>
      random.one(['', all.replace(name, 'cancer'), `${all}\n${all}`]),
    part,
    lead: 'entry',
  }),
];
