/**
 * Reviews by people whom nobody has listed, in files of the wrong shape. Rules do not read those, and an
 * author who is asked for one field after another takes the review for welcome.
 */
import type { ContentFiles } from '../reading/content-files.ts';
import type { Finding } from '../reading/finding.ts';
import { parseYaml, type LocatedData } from '../reading/located-yaml.ts';
import { frontMatterOf } from '../reading/read-page.ts';
import { textOf } from '../reading/text-file.ts';
import { LIST, unlisted } from './reviewers.ts';

type Path = readonly PropertyKey[];

/** A review as it is written, whatever is missing in it. */
interface Written {
  by: string;
  path: Path;
  fields: readonly string[];
}

/** What stands in a file, of whatever shape; undefined when it cannot be read. */
function rawOf(files: ContentFiles, file: string): LocatedData | undefined {
  const text = textOf(file, files.bytes(file) ?? Buffer.alloc(0)).text;
  if (text === undefined || !/\.(mdx|yaml)$/.test(file)) return undefined;
  if (file.endsWith('.yaml')) return parseYaml(text);
  return parseYaml(frontMatterOf(file, text).inside, 2);
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** One review, when it says by whom it is. Of danger signs `by` is "Name, profession". */
function reviewAt(value: unknown, path: Path): Written[] {
  const by = isFields(value) ? value['by'] : value;
  if (typeof by !== 'string') return [];
  const fields = isFields(value) ? Object.keys(value) : [];
  return [{ by: by.split(', ')[0] ?? by, path, fields }];
}

/** All reviews in a value. */
function reviewsIn(value: unknown, path: Path = []): Written[] {
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'clinicalReview') return reviewAt(inside, at);
    if (key === 'reviews' && Array.isArray(inside))
      return inside.flatMap((each, index) => reviewAt(each, [...at, index]));
    return reviewsIn(inside, at);
  });
}

/** The names of the list, those of entries that are not complete among them. */
const namesListed = (files: ContentFiles): unknown[] =>
  Object.values(rawOf(files, LIST)?.value ?? {}).map((entry) => isFields(entry) && entry['name']);

/**
 * The findings of shape with those of a review by somebody who is not listed in one: that nobody listed the person.
 */
export function withUnlistedReviews(files: ContentFiles, findings: readonly Finding[]): Finding[] {
  const names = namesListed(files).filter((name) => typeof name === 'string');
  return [...new Set(findings.map(({ file }) => file))].flatMap((file) => {
    const own = findings.filter((finding) => finding.file === file);
    const raw = rawOf(files, file);
    const strangers = reviewsIn(raw?.value).filter(({ by }) => !names.includes(by));
    if (raw === undefined || strangers.length === 0) return own;
    const lines = new Set(
      strangers.flatMap(({ path, fields }) =>
        [path, ...fields.map((field) => [...path, field])].map(raw.lineOf),
      ),
    );
    return [
      ...strangers.map(({ by, path }) =>
        unlisted({ file, line: raw.lineOf([...path, 'by']) }, by, names),
      ),
      ...own.filter(({ line }) => !lines.has(line)),
    ];
  });
}
