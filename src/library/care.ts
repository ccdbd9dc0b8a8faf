/** When to get help: warning signs, levels of care, numbers to call, and the rules of the search. */
import { getCollection } from 'astro:content';
import { byName, dataOf, found, inOrder } from './collections.ts';

const [warningSigns, careLevels, emergencyNumbers, dangerSigns] = await Promise.all([
  byName('warningSigns'),
  byName('careLevels'),
  getCollection('emergencyNumbers'),
  getCollection('dangerSigns'),
]);

/** Every warning sign by name, as its file has it. */
export const warningSignEntries = warningSigns;

/** Every warning sign by name, in the order of its file. */
export const allWarningSigns = dataOf(warningSigns);

/** A warning sign. */
export const warningSign = (id: string) => found(warningSigns.get(id), 'warning sign', id).data;

/** A level of care in words. */
export const careLevel = (id: string) => found(careLevels.get(id), 'care level', id).data;

/** The numbers to call in an emergency, in their order. */
export const allEmergencyNumbers = () => inOrder(emergencyNumbers);

/** The rules by which a search shows a care card, in their order. */
export const allDangerSigns = () => dangerSigns;
