/** Mistakes in what a sentence rests on. */
import { isArticle, replacedOne, type Kind } from '../mistake.ts';

const CITE = /<Cite id="([^"]+)" ?\/>/g;

export const citations: Kind[] = [
  {
    name: 'citation removed',
    fits: isArticle,
    make: (project, file, random) =>
      replacedOne(
        project,
        file,
        random,
        CITE,
        () => '',
        ([found]) => `${found} removed`,
      ),
  },
  {
    name: 'citation of another claim of the page',
    fits: isArticle,
    make: (project, file, random) => {
      const ids = [...project.text(file).matchAll(CITE)].map(([, id]) => id ?? '');
      const other = random.one(ids) ?? '';
      return replacedOne(
        project,
        file,
        random,
        CITE,
        () => `<Cite id="${other}" />`,
        ([, id]) => `${id ?? ''} → ${other}`,
      );
    },
  },
  {
    name: 'number in a cited sentence changed',
    fits: isArticle,
    make: (project, file, random) =>
      replacedOne(
        project,
        file,
        random,
        /(?<=[ (])\d+(?=[ ,.)][^<\n]*<Cite)/g,
        ([number]) => `${number}0`,
        ([number]) => `${number} → ${number}0`,
      ),
  },
];
