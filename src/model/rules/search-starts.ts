import { missingPlaces } from './places.ts';
import type { Rule } from './rule.ts';

/** Each search that is offered before anybody types leads somewhere without script. */
export const searchStarts: Rule = (context) =>
  [...context.content.searchStarts.values()].flatMap((entry) =>
    missingPlaces(context, entry, 'to', [entry.data.to], 'unknown-in-search-starts'),
  );
