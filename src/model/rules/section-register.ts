import { destinationOf } from '../../register/forwarding.ts';
import { livePages } from '../../register/live-pages.ts';
import { REGISTER } from '../schema/section-register.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { oncePer } from '../derived/once-per.ts';
import { errorAt, type Rule } from './rule.ts';

const update = 'Run "npm run sections" and commit content/sections.json with your change.';

/** What stands today, pages and sections alike, under the ids of the register. */
const standing = oncePer((content: ContentSource) =>
  livePages(content).flatMap(({ id, title, file, line, sections }) => [
    { id, title, file, line },
    ...sections.map((section) => ({ ...section, id: `${id}#${section.id}`, file })),
  ]),
);

/** Every page and section is in the register, under the title it has now. */
const registered: Rule = ({ content }) => {
  const all = standing(content);
  const unknown = all.filter(({ id }) => !content.sections.has(id)).length;
  if (unknown > all.length / 2) {
    const what = `${unknown} of ${all.length} pages and sections are not in the register: most of it is gone.`;
    const mend = `Bring it back: git checkout -- ${REGISTER}`;
    return [errorAt({ file: REGISTER, line: 1 }, 'lost-register', what, mend)];
  }
  const live = new Set(all.map(({ id }) => id));
  const lost = [...content.sections.values()].filter(
    ({ data }) => data.movedTo === undefined && !live.has(data.id),
  );
  return all.flatMap(({ id, title, file, line }) => {
    const entry = content.sections.get(id)?.data;
    if (entry?.title === title) return [];
    const [page = '', section] = id.split('#');
    const before = entry
      ? undefined
      : lost.find(({ data }) => data.title === title && data.id.startsWith(`${page}#`))?.data.id;
    if (section !== undefined && before !== undefined) return [renamed({ file, line }, before, id)];
    const what = entry
      ? `"${id}" is called "${entry.title}" in ${REGISTER}, and "${title}" here.`
      : `"${id}" is not in ${REGISTER} yet.`;
    return [errorAt({ file, line }, 'unregistered-section', what, update)];
  });
};

/** A section that stands there as before, under another id. */
function renamed(at: { file: string; line: number }, before: string, id: string) {
  const [, was = ''] = before.split('#');
  const again = at.file.endsWith('.mdx')
    ? `Write {#${was}} again`
    : `Give it the name "${was}" again`;
  return errorAt(
    at,
    'renamed-section',
    `This section was published as "${was}": links that people sent name it so.`,
    `${again}. If it must be another, say on the line of "${before}" in ${REGISTER}: "movedTo":"${id}","why":"…", and run "npm run sections".`,
  );
}

/** Whatever was published once still leads somewhere. */
const forwarded: Rule = ({ content }) => {
  const live = new Set(standing(content).map(({ id }) => id));
  const moves = new Map([...content.sections].map(([id, { data }]) => [id, data]));
  return [...content.sections].flatMap(([id, at]) => {
    const { data } = at;
    if (live.has(id)) {
      if (data.movedTo === undefined) return [];
      return [
        errorAt(
          at,
          'not-moved',
          `"${id}" is said to have moved to "${data.movedTo}", but it still stands.`,
          'Delete "movedTo" and "why", or take the section out of its page.',
        ),
      ];
    }
    if (destinationOf(id, moves, (other) => live.has(other)) !== undefined) return [];
    const mend = `Give it its id back, or say here where it is now: "movedTo":"folder/slug#section-id","why":"…".`;
    const what =
      data.movedTo === undefined
        ? `"${id}" (${data.title}) was published and is gone: links that people sent would die.`
        : `"${id}" is said to have moved to "${data.movedTo}", which leads nowhere.`;
    return [errorAt(at, 'lost-section', what, mend)];
  });
};

/** No link that was ever sent dies: the register is complete, and nothing in it is lost. */
export const sectionRegister: Rule = (context) => [...registered(context), ...forwarded(context)];
