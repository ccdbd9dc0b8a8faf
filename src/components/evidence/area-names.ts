import type { ClaimArea } from '../../model/schema/claim.ts';

/** Areas of claims as readers see them. */
export const areaNames: Record<ClaimArea, string> = {
  causes: 'Causes',
  symptoms: 'Symptoms and how long they last',
  'red-flags': 'Danger signs',
  diagnosis: 'Finding out what it is',
  'self-care': 'Looking after yourself',
  exercise: 'Exercise',
  medicines: 'Medicines',
  'hands-on': 'Hands-on treatment',
  devices: 'Belts, machines and mattresses',
  nutrition: 'Food, minerals and drink',
  prevention: 'Prevention',
  procedures: 'Injections, surgery and appointments',
  psychological: 'Mind and talking',
  'seed-check': 'The original article',
};
