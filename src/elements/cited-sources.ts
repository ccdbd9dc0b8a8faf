/** The sources page of the article that is being read, fetched once when somebody asks for it. */

let loading: Promise<Document> | undefined;

/** A browser with Trusted Types parses what a policy has passed: this one, pages of our own sources. */
const ours = window.trustedTypes?.createPolicy('sources', { createHTML: (html) => html });

/** The sources page of this article, under the address that its markers have. */
function sourcesPage(address: string): Promise<Document> {
  loading ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const page = await response.text();
    // Without its head: the sheet there is allowed in its own page, and would break the policy of this one.
    const html = page.slice(page.indexOf('<main'));
    // Types know of strings alone.
    return new DOMParser().parseFromString((ours?.createHTML(html) ?? html) as string, 'text/html');
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * What stands behind some markers, under their numbers.
 *
 * @param links markers: links to `sources/#source-3`
 * @returns list items of the sources page, in its order
 * @throws when the page cannot be loaded
 */
export async function citedSources(links: readonly HTMLAnchorElement[]): Promise<HTMLLIElement[]> {
  const [first] = links;
  if (!first) return [];
  const page = await sourcesPage(first.pathname);
  const asked = new Set(links.map(({ hash }) => hash.slice(1)));
  const items = [...page.querySelectorAll<HTMLLIElement>('.cited > li')];
  return items.filter(({ id }) => asked.has(id)).map((item) => document.importNode(item, true));
}
