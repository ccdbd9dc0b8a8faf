/** The aspects of health by which results are named and filtered. */
import { EMERGENCY_SIGNS } from '../schema/care-names.ts';

/** What each aspect is called where readers see it, in the order of the filter. */
export const aspectNames = {
  emergency: 'Danger signs',
  help: 'Getting help',
  symptom: 'Symptoms',
  cause: 'Causes',
  remedy: 'Remedies',
} as const;

export type Aspect = keyof typeof aspectNames;

const ofFolder: Record<string, Aspect> = {
  help: 'help',
  symptoms: 'symptom',
  causes: 'cause',
  remedies: 'remedy',
};

/** The aspect of an article: its folder, and the danger signs as an aspect of their own. */
export function aspectOf(article: string): Aspect {
  if (article === EMERGENCY_SIGNS) return 'emergency';
  return ofFolder[article.split('/')[0] ?? ''] ?? 'help';
}
