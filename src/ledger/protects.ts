/** Which pieces of content keep readers safe: a change of one needs a reason that readers can see. */
import { EMERGENCY_SIGNS } from '../model/schema/care-names.ts';

/** Files of which every line does. */
const FILES =
  /^content\/(danger-signs\/|danger-groups|emergency-numbers|care-actions|care-levels|guide\/|people\.yaml|published-signs)/;

/** Lines of pages that do: cards, signs, what not to do, and how much of something. */
const LINES =
  /<(CareCard|Sign|SignsFor|WordsToSay|DangerGroup)\b|<\/?Do(Not)?>|\b(do not|never|stop)\b|\b\d[\d,.]*\s?(mg|g|ml|mcg|tablets?|doses?|hours?|minutes?)\b/i;

/** Whether every line of a file keeps readers safe. */
export const keepsSafe = (file: string): boolean => FILES.test(file);

/** The page in whose change log the reason stands, for what is no page itself. */
const DANGER_PAGE = `content/${EMERGENCY_SIGNS}.mdx`;

/**
 * The page that must tell why a piece changed; undefined when it protects nobody by itself.
 *
 * @param text the words of the piece
 */
export function reasonPage(file: string, text: string): string | undefined {
  if (keepsSafe(file)) return DANGER_PAGE;
  return file.endsWith('.mdx') && !file.startsWith('content/about/') && LINES.test(text)
    ? file
    : undefined;
}
