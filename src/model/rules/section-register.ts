import { destinationOf } from '../../register/forwarding.ts';
import { livePages } from '../../register/live-pages.ts';
import { REGISTER } from '../schema/section-register.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { errorAt, type Rule } from './rule.ts';

const update = 'Run "npm run sections" and commit content/sections.json with your change.';

/** What stands today, pages and sections alike, under the ids of the register. */
const standing = (content: ContentSource) =>
  livePages(content).flatMap(({ id, title, file, line, sections }) => [
    { id, title, file, line },
    ...sections.map((section) => ({ ...section, id: `${id}#${section.id}`, file })),
  ]);

/** Every page and section is in the register, under the title it has now. */
const registered: Rule = ({ content }) =>
  standing(content).flatMap(({ id, title, file, line }) => {
    const entry = content.sections.get(id)?.data;
    if (entry?.title === title) return [];
    const what = entry
      ? `"${id}" is called "${entry.title}" in ${REGISTER}, and "${title}" here.`
      : `"${id}" is not in ${REGISTER} yet.`;
    return [errorAt({ file, line }, 'unregistered-section', what, update)];
  });

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
