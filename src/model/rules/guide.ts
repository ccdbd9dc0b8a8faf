import { signsAsked } from '../derived/guide-signs.ts';
import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { signTable } from '../reading/sign-table.ts';
import { levelOf, type CareLevelName } from '../schema/care-names.ts';
import type { GuideQuestion } from '../schema/guide.ts';
import { guideNames } from './guide-names.ts';
import { errorAt, type Rule } from './rule.ts';

/** Taps after which somebody in danger has the way to call. */
const TAPS = 2;

/**
 * "What now?" asks one question after the other, emergencies first, and leads each danger sign to the
 * help it asks for: an emergency within two taps, what cannot wait before any advice for oneself.
 */
export const guide: Rule = (context) => {
  const { content } = context;
  const broken = guideNames(context);
  if (broken.length > 0) return broken;
  return [...oneAfterTheOther(content), ...nobodyLost(content), ...allAsked(content)];
};

type Question = [name: string, entry: Entry<GuideQuestion>];

const inOrder = ({ guideQuestions }: ContentSource): Question[] =>
  [...guideQuestions].sort((a, b) => a[1].data.order - b[1].data.order);

/** Whether an end is the help that a sign of a level asks for; an emergency answers everything. */
function helps({ guideEnds }: ContentSource, to: string, level: CareLevelName): boolean {
  const end = guideEnds.get(to)?.data.level;
  return end !== undefined && (end === level || end === 'emergency');
}

/** Whether an end speaks to somebody with a sign: it is for anybody, or for this sign among others. */
function isFor({ guideEnds }: ContentSource, to: string, sign: string): boolean {
  const signs = guideEnds.get(to)?.data.signs ?? [];
  return signs.length === 0 || signs.includes(sign);
}

/** The answer of a question about danger that somebody gives who is not sure. */
const notSure = ({ answers }: GuideQuestion) =>
  answers.findIndex(({ words }) => /not sure/i.test(words));

/** The answer that is wrong where nobody who is not sure gets help: that of "not sure", or the first that leads to help. */
function leading(content: ContentSource, question: GuideQuestion): number {
  const unsure = notSure(question);
  const helping = question.answers.findIndex(({ to }) => content.guideEnds.has(to));
  const leads = content.guideEnds.has(question.answers[unsure]?.to ?? '');
  return Math.max(0, unsure === -1 || (!leads && helping !== -1) ? helping : unsure);
}

/**
 * An answer leads to help or to the next question; only the last question leads to advice for oneself.
 * So the number of a question is the number of taps to its end.
 */
function oneAfterTheOther(content: ContentSource): Finding[] {
  const questions = inOrder(content);
  return questions.flatMap(([name, entry], index) => {
    const next = questions[index + 1]?.[0];
    return entry.data.answers.flatMap(({ to, words, signs }, at) => {
      const place = { file: entry.file, line: entry.lineOf(['answers', at, 'to']) };
      const end = content.guideEnds.get(to)?.data;
      const onward = end ? next === undefined || end.level !== undefined : to === next;
      const unhelped = signs.filter((sign) => {
        const action = content.dangerSigns.get(sign)?.data.action;
        return action !== undefined && !helps(content, to, levelOf(action));
      });
      return [
        ...(onward
          ? []
          : [
              errorAt(
                place,
                'guide-skips',
                `The answer "${words}" of "${name}" leads past a question, to "${to}".`,
                `Lead to ${next === undefined ? '' : `the next question, "${next}", or to `}an end that is a call for help.`,
              ),
            ]),
        ...unhelped.map((sign) =>
          errorAt(
            place,
            'sign-without-help',
            `The answer "${words}" names the danger sign "${sign}" and does not lead to its help.`,
            `Lead to an end of the level of "${sign}", or of a higher one.`,
          ),
        ),
        ...signs
          .filter((sign) => end && !unhelped.includes(sign) && !end.signs.includes(sign))
          .map((sign) =>
            errorAt(
              place,
              'sign-not-told',
              `The answer "${words}" names the danger sign "${sign}", and its end "${to}" does not.`,
              `Lead to an end that names "${sign}" under "signs", so that it says what this reader needs.`,
            ),
          ),
      ];
    });
  });
}

/** Every page of the guide is led to. */
function nobodyLost(content: ContentSource): Finding[] {
  const questions = inOrder(content);
  const reached = new Set<string>(questions.slice(0, 1).map(([name]) => name));
  for (const name of reached) {
    for (const { to } of content.guideQuestions.get(name)?.data.answers ?? []) reached.add(to);
    const { first, next = [] } = content.guideEnds.get(name)?.data ?? {};
    for (const { to } of [...(first ? [first] : []), ...next])
      if (!to.includes('/')) reached.add(to);
  }
  return [...content.guideQuestions, ...content.guideEnds]
    .filter(([name]) => !reached.has(name))
    .map(([name, entry]) =>
      errorAt(
        entry,
        'guide-out-of-reach',
        `No answer leads to "${name}".`,
        'Let an answer lead there, or take it out.',
      ),
    );
}

/** Every sign for now is asked about in the first questions, every sign for today in one of them, and "not sure" is yes. */
function allAsked(content: ContentSource): Finding[] {
  const table = signTable(content);
  const taps = new Map<string, number>();
  const unsure: Finding[] = [];
  inOrder(content).forEach(([, entry], index) => {
    const { glance, folded } = signsAsked(entry.data, table);
    const yes = entry.data.answers[notSure(entry.data)];
    for (const { name, sign } of [...glance, ...folded]) {
      const helped =
        yes && helps(content, yes.to, levelOf(sign.action)) && isFor(content, yes.to, name);
      if (!helped) {
        unsure.push(
          errorAt(
            { file: entry.file, line: entry.lineOf(['answers', leading(content, entry.data)]) },
            'not-sure-is-yes',
            `Somebody who is not sure about "${name}" is not led to its help.`,
            'Add "or I am not sure" to the answer that leads there.',
          ),
        );
      } else if (!taps.has(name)) taps.set(name, index + 1);
    }
  });
  const most = { emergency: TAPS, urgent: Infinity, routine: undefined };
  const unasked = [...content.dangerSigns].filter(([name, { data }]) => {
    const limit = most[levelOf(data.action)];
    const tap = taps.get(name);
    return limit !== undefined && (tap === undefined || tap > limit);
  });
  return [
    ...unsure.slice(0, 1),
    ...unasked
      .filter(([name]) => !unsure.some(({ what }) => what.includes(`"${name}"`)))
      .map(([name, entry]) =>
        errorAt(
          entry,
          'sign-not-asked',
          `"What now?" does not lead somebody with "${name}" to help in time.`,
          'Ask about it in content/guide/questions.yaml: an emergency in the first two questions.',
        ),
      ),
  ];
}
