import type { ContentSource, Entry } from '../reading/content-source.ts';
import { isSheet, type FigureEntry } from '../schema/figure.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

/** A drawing of `content/figures.yaml`, and where it stands there. */
interface Picture {
  /** `figure` for a drawing of its own, `figure/panel` for a panel. */
  id: string;
  entry: Entry<FigureEntry>;
  line: number;
}

/** Every drawing that has its words in `content/figures.yaml`. */
export const picturesIn = ({ figures }: ContentSource): Picture[] =>
  [...figures].flatMap(([name, entry]) => [
    ...(isSheet(entry.data) ? [{ id: name, entry, line: entry.line }] : []),
    ...entry.data.panels.map((panel, at) => ({
      id: `${name}/${panel.name}`,
      entry,
      line: entry.lineOf(['panels', at]),
    })),
  ]);

/** The pictures that some page shows: articles, decks with their leaflets, "What now?" and home. */
function shownIn(content: ContentSource): Set<string | undefined> {
  const { decks, guideQuestions, guideEnds, homeParts, situations } = content;
  const inText = allPages(content).flatMap(({ body }) =>
    body.components
      .filter(({ name }) => name === 'Panel' || name === 'Figure')
      .map(({ attributes }) => attributes['id']),
  );
  const named = [
    ...[...decks.values()].flatMap(({ data }) => data.cards),
    ...[...guideQuestions.values()].flatMap(({ data }) => data.answers),
    ...[...guideEnds.values()].flatMap(({ data }) => data.steps),
    ...[...homeParts.values()].map(({ data }) => data),
    ...[...situations.values()].flatMap(({ data }) => [data, ...data.steps]),
  ];
  return new Set([
    ...inText,
    ...named.map((each) => ('picture' in each ? each.picture : undefined)),
  ]);
}

/** Every drawing is shown on some page, and has its words: what nobody sees is not carried along. */
export const shownPictures: Rule = ({ content }) => {
  const shown = shownIn(content);
  const pictures = picturesIn(content);
  const unseen = pictures
    .filter(({ id }) => !shown.has(id))
    .map(({ id, entry, line }) =>
      errorAt(
        { file: entry.file, line },
        'picture-not-shown',
        `No page shows the picture "${id}".`,
        id.includes('/')
          ? 'Put it beside a step or on a card that says what it shows, or take it out here and its name out of content/poses/, and run "npm run figures".'
          : 'Show it with <Figure id="…" />, or take its words and its drawing away.',
      ),
    );
  const described = new Set(pictures.map(({ id }) => id));
  const wordless = [...content.drawings]
    .filter((name) => !described.has(name))
    .map((name) =>
      errorAt(
        { file: `public/figures/${name}.svg`, line: 1 },
        'drawing-without-words',
        `The drawing "${name}" has no words in content/figures.yaml, so no page can show it.`,
        'Describe it there, or take it away.',
      ),
    );
  return [...unseen, ...wordless];
};
