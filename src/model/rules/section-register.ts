import { destinationOf } from '../../share/moved/forwarding.ts';
import { REGISTER } from '../live-pages.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

const update = 'Run "npm run sections" and commit content/sections.json with your change.';

/** Every page and section is in the register, under the title it has now. */
const registered: Rule = ({ content }) =>
  allPages(content).flatMap(({ id, file, line, data, body }) => {
    const named = body.headings.flatMap((heading) =>
      heading.id === undefined
        ? []
        : [{ id: `${id}#${heading.id}`, title: heading.text, line: heading.line }],
    );
    return [{ id, title: data.title, line }, ...named].flatMap((live) => {
      const entry = content.sections.get(live.id)?.data;
      if (entry?.title === live.title) return [];
      const what = entry
        ? `"${live.id}" is called "${entry.title}" in ${REGISTER}, and "${live.title}" here.`
        : `"${live.id}" is not in ${REGISTER} yet.`;
      return [errorAt({ file, line: live.line }, 'unregistered-section', what, update)];
    });
  });

/** Whatever was published once still leads somewhere. */
const forwarded: Rule = ({ content }) => {
  const live = new Set(
    allPages(content).flatMap(({ id, body }) => [
      id,
      ...body.headings.flatMap((heading) => (heading.id ? [`${id}#${heading.id}`] : [])),
    ]),
  );
  const moves = new Map([...content.sections].map(([id, { data }]) => [id, data]));
  return [...content.sections].flatMap(([id, { file, line, data }]) => {
    const at = { file, line };
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
