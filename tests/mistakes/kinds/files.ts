/** Mistakes that can be made with any file. */
import { rewritten, type Kind } from '../mistake.ts';
import { contents, named, whole } from './whole-file.ts';

const any = () => true;
const written = (file: string) => /\.(mdx|yaml|json|txt|svg|css)$/.test(file);
const named3 = /^(.*\/)([^/]+)(\.[a-z0-9]+)$/;
const partsOf = (file: string) => {
  const [, folder = '', stem = '', ending = ''] = named3.exec(file) ?? [];
  return { folder, stem, ending };
};
const cut =
  (share: number) =>
  ({ bytes }: { bytes: Buffer }) =>
    bytes.subarray(0, Math.floor(bytes.length * share));

/** Files of some size that stand in one folder and end alike. */
const alike = (project: { files: readonly string[] }, file: string) => {
  const { folder, ending } = partsOf(file);
  return project.files.filter(
    (each) => each !== file && each.endsWith(ending) && partsOf(each).folder === folder,
  );
};

export const files: Kind[] = [
  contents('file: deleted', any, () => undefined),
  contents('file: emptied', any, () => ''),
  contents('file: only a line break', any, ({ random }) =>
    random.one(['\n', '\r\n', '  \n', '\n\n\n']),
  ),
  contents(
    'file: only comments',
    (file) => /\.(yaml|txt)$/.test(file),
    ({ text }) => {
      const lines = text.split('\n').filter((line) => line.startsWith('#'));
      return `${lines.join('\n')}\n# gone\n`;
    },
  ),
  contents('file: cut at 50 %', any, cut(0.5)),
  contents('file: cut at 80 %', any, cut(0.8)),
  contents('file: cut at 95 %', any, cut(0.95)),
  contents('file: its last line lost', written, ({ text }) =>
    text.trimEnd().replace(/\n[^\n]*$/, '\n'),
  ),
  contents('file: its first line lost', written, ({ text }) => text.replace(/^[^\n]*\n/, '')),
  contents('file: twice over', written, ({ text }) => text + text),
  contents('file: another of its folder copied over it', any, ({ project, file, random }) => {
    const other = random.one(alike(project, file));
    return other && project.bytes(other);
  }),
  whole('file: swapped with another of its folder', any, ({ project, file, bytes, random }) => {
    const other = random.one(alike(project, file));
    if (!other) return undefined;
    const mistake = rewritten(file, project.bytes(other), `swapped with ${other}`);
    return {
      ...mistake,
      also: other,
      changes: new Map([
        [file, project.bytes(other)],
        [other, bytes],
      ]),
    };
  }),
  named('file: renamed', any, ({ file }) => {
    const { folder, stem, ending } = partsOf(file);
    return `${folder}${stem}-2${ending}`;
  }),
  named('file: capital in its name', any, ({ file }) => {
    const { folder, stem, ending } = partsOf(file);
    return `${folder}${stem.charAt(0).toUpperCase()}${stem.slice(1)}${ending}`;
  }),
  named('file: another ending', any, ({ file, random }) => {
    const { folder, stem, ending } = partsOf(file);
    const others = [ending.toUpperCase(), `${ending}.bak`, '.md', '.yml', '.txt', `${ending}~`, ''];
    return `${folder}${stem}${random.one(others.filter((each) => each !== ending)) ?? ''}`;
  }),
  named('file: in a folder of its own', any, ({ file }) => {
    const { folder, stem, ending } = partsOf(file);
    return `${folder}new/${stem}${ending}`;
  }),
  named('file: in another folder', any, ({ file, project, random }) => {
    const { stem, ending, folder } = partsOf(file);
    const others = project.files
      .map((each) => partsOf(each).folder)
      .filter((each) => each !== folder);
    return `${random.one(others) ?? ''}${stem}${ending}`;
  }),
  named(
    'file: copy beside it',
    any,
    ({ file, random }) => {
      const { folder, stem, ending } = partsOf(file);
      return random.one([
        `${folder}${stem} (1)${ending}`,
        `${folder}${stem}-copy${ending}`,
        `${folder}${stem}.old${ending}`,
        `${file}.bak`,
        `${file}.orig`,
        `${folder}.${stem}${ending}.swp`,
      ]);
    },
    true,
  ),
  named(
    'file: copy in another folder',
    any,
    ({ file, project, random }) => {
      const { stem, ending, folder } = partsOf(file);
      const others = project.files
        .map((each) => partsOf(each).folder)
        .filter((each) => each !== folder);
      return `${random.one(others) ?? ''}${stem}${ending}`;
    },
    true,
  ),
];
