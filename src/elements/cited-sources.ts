/** The sources page of the article that is being read, fetched once when somebody asks for it. */

let loading: Promise<Document> | undefined;

/** The sources page of this article, under the address that its markers have. */
function sourcesPage(address: string): Promise<Document> {
  loading ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
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
