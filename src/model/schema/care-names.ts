/** The names of levels and actions. Apart from the schemas, so that browsers load no validator. */

/** How quickly a reader needs help, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'routine'] as const;
export type CareLevelName = (typeof careLevels)[number];

/**
 * What a danger sign asks a reader to do, most urgent first. In pregnancy, and for thoughts of
 * self-harm, the sources name somebody else to call at once than the emergency department.
 */
export const careActions = [
  'ambulance',
  'emergency-department',
  'maternity',
  'crisis-line',
  'today',
  'soon',
  'pharmacist',
] as const;
export type CareActionName = (typeof careActions)[number];

/** The actions on the card of each level, most urgent first. */
export const actionsOf: Record<CareLevelName, readonly CareActionName[]> = {
  emergency: ['ambulance', 'emergency-department', 'maternity', 'crisis-line'],
  urgent: ['today'],
  routine: ['soon', 'pharmacist'],
};

/** What a danger sign is about, as a small picture beside its words. */
export const signIcons = [
  'saddle',
  'bladder',
  'legs',
  'heart',
  'head',
  'fall',
  'fever',
  'tummy',
  'heat',
  'pill',
  'ribbon',
  'pregnancy',
  'child',
  'needle',
  'wheelchair',
  'talk',
  'doctor',
] as const;
export type SignIcon = (typeof signIcons)[number];

/** Lines that a reader in pain takes in at a glance: the NHS manual's advice for care cards. */
export const MOST_LINES = 5;

/** The level of an action. */
export function levelOf(action: CareActionName): CareLevelName {
  return careLevels.find((level) => actionsOf[level].includes(action)) ?? 'routine';
}

/** The article that shows every danger sign in full, with the numbers to call. */
export const EMERGENCY_SIGNS = 'help/emergency-signs';

/** Where everybody is sent who may be in danger: the emergency card of that article. */
export const EMERGENCY_CARD = `/${EMERGENCY_SIGNS}/#care-emergency`;
