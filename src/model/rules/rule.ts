/** What a rule is, and how it speaks. */
import type { ContentFiles } from '../reading/content-files.ts';
import type { Finding } from '../reading/finding.ts';
import type { ContentSource, PageSource } from '../reading/content-source.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';

/** Today's date is passed in, so that a rule gives the same answer in a test every day. */
export interface RuleContext {
  content: ContentSource;
  /** The files it was read from. */
  files: ContentFiles;
  /** YYYY-MM-DD. */
  today: string;
}

/** A promise about content that a schema cannot state. Pure: content in, findings out. */
export type Rule = (context: RuleContext) => Finding[];

/** A finding that stops the build. */
export function errorAt(
  place: { file: string; line: number },
  rule: string,
  what: string,
  mend: string,
): Finding {
  return { file: place.file, line: place.line, rule, what, mend, severity: 'error' };
}

/** Every MDX page: articles and about pages. */
export function allPages(content: ContentSource): PageSource<{ title: string }>[] {
  return [...content.articles.values(), ...content.about.values()];
}

/** The folder of an article: `causes` of `causes/muscle-strain`. */
export function folderOf(article: PageSource<ArticleFrontMatter>): string {
  return article.id.split('/')[0] ?? '';
}
