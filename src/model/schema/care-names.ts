/** The names of levels and actions. Apart from the schemas, so that browsers load no validator. */

/** How quickly a reader needs help, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'routine'] as const;
export type CareLevelName = (typeof careLevels)[number];

/** What a danger sign asks a reader to do, most urgent first. */
export const careActions = [
  'ambulance',
  'emergency-department',
  'today',
  'soon',
  'pharmacist',
] as const;
export type CareActionName = (typeof careActions)[number];

/** The actions on the card of each level, most urgent first. */
export const actionsOf: Record<CareLevelName, readonly CareActionName[]> = {
  emergency: ['ambulance', 'emergency-department'],
  urgent: ['today'],
  routine: ['soon', 'pharmacist'],
};

/** The level of an action. */
export function levelOf(action: CareActionName): CareLevelName {
  return careLevels.find((level) => actionsOf[level].includes(action)) ?? 'routine';
}
