import { isSlower } from '../../register/sign-register.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { EMERGENCY_SIGNS } from '../schema/care-names.ts';
import { SIGN_REGISTER } from '../schema/sign-register.ts';
import { errorAt, type Rule } from './rule.ts';

const UPDATE = `Run "npm run sections" and commit ${SIGN_REGISTER} with your change.`;

/** How something less is allowed: on the line of the register, and told to readers. */
const lower = (field: string) =>
  `Put it back. If its sources ask for less now: write ${field} on its line of ${SIGN_REGISTER}, and tell the reason in "changes" of content/${EMERGENCY_SIGNS}.mdx.`;

/** A sign that stands there as before, under another name. */
function renamed(at: { file: string; line: number }, was: string, name: string): Finding {
  const what = `This danger sign was published as "${was}": links, examples and pages name it so.`;
  const mend = `Name it "${was}" again. If it must be another, write on the line of "${was}" in ${SIGN_REGISTER}: "gone":"It is called ${name} now.", and run "npm run sections".`;
  return { ...errorAt(at, 'renamed-sign', what, mend), lost: true };
}

/** Every sign is registered, and asks for no less than it ever did. */
function standing({ dangerSigns, publishedSigns }: ContentSource): Finding[] {
  const lost = [...publishedSigns.values()].filter(
    ({ data }) => data.gone === undefined && !dangerSigns.has(data.id),
  );
  return [...dangerSigns].flatMap(([name, { file, line, lineOf, data }]) => {
    const known = publishedSigns.get(name)?.data;
    if (!known) {
      const was = lost.find((each) => each.data.short === data.short)?.data.id;
      if (was !== undefined) return [renamed({ file, line }, was, name)];
      const what = `The danger sign "${name}" is not in ${SIGN_REGISTER} yet.`;
      return [errorAt({ file, line }, 'unregistered-sign', what, UPDATE)];
    }
    const fewer = known.lines - data.lines.length;
    return [
      ...(isSlower(data.action, known.action)
        ? [
            errorAt(
              { file, line: lineOf(['action']) },
              'sign-lowered',
              `The danger sign "${name}" asked for "${known.action}" when it was published, and asks for "${data.action}" now.`,
              lower(`"action":"${data.action}"`),
            ),
          ]
        : []),
      ...(fewer > 0
        ? [
            errorAt(
              { file, line: lineOf(['lines']) },
              'sign-shortened',
              `The danger sign "${name}" had ${known.lines} lines when it was published, and has ${data.lines.length} now.`,
              lower(`"lines":${data.lines.length}`),
            ),
          ]
        : []),
    ];
  });
}

/** Every sign that was published once is there, or somebody said why not. */
const gone = ({ dangerSigns, publishedSigns }: ContentSource): Finding[] =>
  [...publishedSigns].flatMap(([name, { file, line, lineOf, data }]) => {
    if (data.gone === undefined && !dangerSigns.has(name)) {
      const what = `The danger sign "${name}" (${data.short}) was published and is gone.`;
      const mend = `Bring it back in content/danger-signs/. If another sign tells it now, or no source holds it any more, say so on this line: "gone":"…", and tell the reason in "changes" of content/${EMERGENCY_SIGNS}.mdx.`;
      return [{ ...errorAt({ file, line }, 'lost-sign', what, mend), lost: true }];
    }
    if (data.gone === undefined || !dangerSigns.has(name)) return [];
    const what = `The danger sign "${name}" is said to be gone, and stands in content/danger-signs/.`;
    const at = { file, line: lineOf(['gone']) };
    return [errorAt(at, 'sign-not-gone', what, 'Delete "gone" on this line.')];
  });

/**
 * No danger sign vanishes, loses a line or asks for less unseen, whatever the ledger says: the register of signs
 * remembers each that was ever published.
 */
export const signRegister: Rule = ({ content }) => [...standing(content), ...gone(content)];
