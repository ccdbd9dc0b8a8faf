/** When to get help: danger signs, levels of care, actions, and the numbers to call. */
import { getCollection } from 'astro:content';
import { signsOn as signsOnPage, type NamedSign } from '../model/derived/danger-signs.ts';
import type { CareActionName, CareLevelName, SignIcon } from '../model/schema/care-names.ts';
import { byName, found, inOrder } from './collections.ts';

const [files, groups, careLevels, careActions, emergencyNumbers, people] = await Promise.all([
  byName('dangerSigns'),
  getCollection('dangerGroups'),
  byName('careLevels'),
  byName('careActions'),
  getCollection('emergencyNumbers'),
  byName('people'),
]);

const inOrderOfGroups = groups.toSorted((a, b) => a.data.order - b.data.order);

/** A file of danger signs: its name, title and signs. */
export interface SignGroup {
  name: string;
  title: string;
  icon: SignIcon;
  signs: NamedSign[];
}

/** All danger signs, by group. */
export const signGroups: readonly SignGroup[] = inOrderOfGroups.map(({ id, data }) => ({
  name: id,
  title: data.title,
  icon: data.icon,
  signs: Object.entries(found(files.get(id), 'file of danger signs', id).data).map(
    ([name, sign]) => ({ name, sign }),
  ),
}));

/** The group of a name. */
export const signGroup = (name: string) =>
  found(
    signGroups.find((group) => group.name === name),
    'group of danger signs',
    name,
  );

/** Every danger sign by name, group by group. */
export const dangerSigns = new Map(
  signGroups.flatMap(({ signs }) => signs.map(({ name, sign }) => [name, sign] as const)),
);

const iconsBySign = new Map(
  signGroups.flatMap(({ icon, signs }) =>
    signs.map(({ name, sign }) => [name, sign.icon ?? icon] as const),
  ),
);

/** The small picture beside a sign's short line. */
export const signIcon = (name: string) => found(iconsBySign.get(name), 'danger sign', name);

/** A danger sign. */
export const dangerSign = (name: string) => found(dangerSigns.get(name), 'danger sign', name);

/** Where the table of danger signs begins. */
export const DANGER_SIGNS = '/about/danger-signs/';

const pageOfSign = new Map(
  signGroups.flatMap(({ name: group, signs }) => signs.map(({ name }) => [name, group] as const)),
);

/** Address of the page of a group of signs. */
export const groupAddress = (group: string) => `${DANGER_SIGNS}${group}/`;

/** Address of a sign with its sources. */
export const signAddress = (name: string) =>
  `${groupAddress(found(pageOfSign.get(name), 'danger sign', name))}#${name}`;

/** The signs of one level that a page shows. */
export const signsOn = (page: string, level: CareLevelName) =>
  signsOnPage(page, level, dangerSigns);

/** A level of care in words. */
export const careLevel = (level: CareLevelName) =>
  found(careLevels.get(level), 'care level', level).data;

/** What to do, in words. */
export const careAction = (action: CareActionName) =>
  found(careActions.get(action), 'care action', action).data;

/** Whom a sign concerns, in words. */
export const peopleIn = (names: readonly string[]) =>
  names.map((name) => found(people.get(name), 'kind of people', name).data.words);

/** The numbers to call in an emergency, in their order. */
export const allEmergencyNumbers = () => inOrder(emergencyNumbers);
