/** What machines read of a page: pure functions from page facts to tags. */
import type { BreadcrumbList, MedicalWebPage, WebPage, WebSite, WithContext } from 'schema-dts';
import { LANGUAGE, SITE_DESCRIPTION, SITE_NAME } from '../site.ts';

/** One step of the way from home to a page. */
export interface Crumb {
  name: string;
  /** Address on the site: `/causes/`. */
  url: string;
}

/** Facts about an article that go into structured data. */
export interface ArticleFacts {
  title: string;
  medicalName?: string | undefined;
  /** Absolute address. */
  url: string;
  written: string;
  /** Day of the last change of any kind. */
  modified: string;
  /** Day of a clinical review, only if there was one. */
  clinicallyReviewed?: string | undefined;
}

/** Characters of a title that search engines and tabs show; what is longer is cut. */
const TITLE = 60;

/** The text of `<title>`: the page's own words first, and the name of the site where both can be seen. */
export function documentTitle(title: string): string {
  const both = `${title} | ${SITE_NAME}`;
  return title === SITE_NAME || both.length > TITLE ? title : both;
}

/** Title of a shared part: "Section: Article", or an article's own. */
export function partTitle(part: { title: string; articleTitle?: string | undefined }): string {
  return part.articleTitle === undefined ? part.title : `${part.title}: ${part.articleTitle}`;
}

/** schema.org data of an article. `lastReviewed` is a clinical review and nothing less. */
export function articleData(facts: ArticleFacts): WithContext<MedicalWebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: facts.title,
    url: facts.url,
    inLanguage: LANGUAGE,
    datePublished: facts.written,
    dateModified: facts.modified,
    ...(facts.clinicallyReviewed && { lastReviewed: facts.clinicallyReviewed }),
    ...(facts.medicalName && {
      about: { '@type': 'MedicalCondition', name: facts.medicalName },
    }),
  };
}

/** schema.org data of any other page. */
export function pageData(title: string, description: string, url: string): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    url,
    inLanguage: LANGUAGE,
  };
}

/**
 * schema.org data of the home page: the site as a whole and who publishes it, which articles leave
 * out for their bytes.
 */
export function siteData(url: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: SITE_NAME,
    description: SITE_DESCRIPTION,
    url,
    inLanguage: LANGUAGE,
    publisher: {
      '@type': 'Organization',
      name: SITE_NAME,
      url,
      logo: new URL('/icons/any-512.png', url).href,
    },
  };
}

/** schema.org data of the way to a page. */
export function breadcrumbData(crumbs: readonly Crumb[], site: URL): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(url, site).href,
    })),
  };
}

/** JSON that can stand inside a script element: no sequence in it can close the element. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
