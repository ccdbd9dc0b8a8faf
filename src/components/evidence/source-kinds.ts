import type { ReferenceKind } from '../../model/schema/reference.ts';

/** Kinds of source as readers see them. */
export const sourceKinds: Record<ReferenceKind, string> = {
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  rct: 'Trial',
  cohort: 'Observational study',
  review: 'Review',
  'patient-page': 'Page for patients',
  other: 'Other source',
};
