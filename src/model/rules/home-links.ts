import { missingPlaces } from './places.ts';
import type { Rule } from './rule.ts';

/** Every link of home leads to an article or a section that is there. */
export const homeLinks: Rule = (context) =>
  [...context.content.homeLists.values()].flatMap((entry) =>
    entry.data.links.flatMap(({ to }, at) =>
      missingPlaces(context, entry, ['links', at, 'to'], [to], 'unknown-on-home'),
    ),
  );
