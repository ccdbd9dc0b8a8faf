/** What an ordinary share picture says. */
import type { PictureWords } from '../../src/share/picture/picture-words.ts';

export const words: PictureWords = {
  title: 'Does it help?',
  articleTitle: 'Heat and ice for a back spasm',
  sentence: 'Heat has the better proof.',
  aspect: 'remedy',
  careLevel: undefined,
  careWord: undefined,
  getHelpNow: 'Get help now if you cannot pee, or go numb between your legs.',
};
