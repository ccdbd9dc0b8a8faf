/** What a share picture says. */
import type { CareLevelName } from '../../model/schema/care-names.ts';
import type { Aspect } from '../../model/derived/aspects.ts';

/** Everything a share picture says. */
export interface PictureWords {
  title: string;
  /** Title of the article the section stands in; undefined for a picture of a whole article. */
  articleTitle: string | undefined;
  /** The first sentence; it may be cut short after a word. */
  sentence: string;
  /** undefined for the site as a whole. */
  aspect: Aspect | undefined;
  careLevel: CareLevelName | undefined;
  /** The care level in words, e.g. "Not urgent". */
  careWord: string | undefined;
  /** One line such as "Get help now if you cannot pee, or go numb between your legs."; never cut. */
  getHelpNow: string;
}
