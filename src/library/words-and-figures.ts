/** The glossary, the figures and the named facts. */
import { isSheet } from '../model/schema/figure.ts';
import type { Sheet } from '../model/schema/figure.ts';
import { byName, found } from './collections.ts';

const [glossary, figures, facts] = await Promise.all([
  byName('glossary'),
  byName('figures'),
  byName('facts'),
]);

/** Every named fact, as its file has it. */
export const factEntries = facts;

/** A fact that several articles tell. */
export const fact = (id: string) => found(facts.get(id), 'fact', id).data;

/** Every figure by name, as its file has it. */
export const figureEntries = figures;

/** A figure's words and size. */
export function figure(id: string): Sheet {
  const { data } = found(figures.get(id), 'figure', id);
  if (!isSheet(data)) throw new Error(`The figure "${id}" has panels only.`);
  return data;
}

/** A medical word and its meaning. */
export const term = (id: string) => found(glossary.get(id), 'glossary term', id).data;

/** All glossary entries by term. */
export const allTerms = () =>
  [...glossary.values()].sort((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB'));

/**
 * A picture of a figure of several, with its address.
 *
 * @param name `figure/panel`
 */
export function panel(name: string) {
  const [id = '', part = ''] = name.split('/');
  const data = found(
    found(figures.get(id), 'figure', id).data.panels.find((each) => each.name === part),
    'panel',
    name,
  );
  return { ...data, src: `/figures/panels/${id}-${part}.svg` };
}

/** A picture with its address: a panel as `figure/panel`, or a whole figure. */
export const picture = (name: string) =>
  name.includes('/') ? panel(name) : { ...figure(name), src: `/figures/${name}.svg` };
