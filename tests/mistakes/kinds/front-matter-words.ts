/** Mistakes in the words of a page's fields. */
import { kind } from '../edits.ts';
import { isArticle, isPage, type Kind } from '../mistake.ts';
import { value } from './field-values.ts';

const MARKUP = ['<b>Back</b> spasm', '**Back** spasm', '[Back](https://evil.example) spasm'];
const MORE = [...MARKUP, '<script>alert(1)</script> spasm', 'Back &amp; spine', '`Back` spasm'];

export const frontMatterWords: Kind[] = [
  kind(
    'front matter: markup in a field',
    isPage,
    ...MORE.map((by) => value('title', `'${by}'`)),
    ...MORE.map((by) =>
      value('summary', ([words]) => `'${by}: ${words.replace(/['"]/g, '').slice(0, 120)}'`),
    ),
  ),
  kind(
    'front matter: banned word',
    isPage,
    value('title', 'Crumbling back and wear and tear'),
    value('summary', 'A worn out back that is crumbling, and you cannot bend it, ruined for good.'),
    value(
      'description',
      'Your spine is out of alignment and bone on bone, and the discs degenerate, so read here what is out of place.',
    ),
    value('layNames', '[crumbling spine, worn out back]'),
  ),
  kind(
    'front matter: summary that says nothing or frightens',
    isPage,
    value(
      'summary',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.',
    ),
    value('summary', 'TODO write this summary later, when the rest of the article is finished.'),
    value(
      'summary',
      'You will die if you do not act, and nobody can help you with this back pain at all.',
    ),
    value('summary', 'This cures every back spasm at once and for good, guaranteed for everybody.'),
  ),
  kind(
    'front matter: number without a source',
    isArticle,
    value(
      'summary',
      '"9 in 10 people are cured in 3 days by heat on the low back, as trials show."',
    ),
    value(
      'description',
      '"Take 400 mg every 4 hours: 85% of people with a back spasm are well again within 2 days of it."',
    ),
  ),
  kind(
    'front matter: how fast to get care, in free words',
    isArticle,
    value(
      'summary',
      'See a doctor within a week if the pain is still there, or wait a month if you like.',
    ),
    value(
      'description',
      'Back pain that comes with numbness can wait: call your doctor next month if it has not gone by then, or do not.',
    ),
  ),
];
