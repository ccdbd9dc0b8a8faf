/** The collections as Astro gives them, each read once. The gate has already checked that every name resolves. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

/** The entries of a collection by name. */
export async function byName<Name extends CollectionKey>(
  name: Name,
): Promise<Map<string, CollectionEntry<Name>>> {
  const entries: (CollectionEntry<Name> & { id: string })[] = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** @throws when there is no entry of that name */
export function found<Value>(value: Value | undefined, what: string, name: string): Value {
  if (value === undefined) throw new Error(`There is no ${what} "${name}".`);
  return value;
}

/** Data in the order its editors gave it. */
export function inOrder<Data extends { order: number }>(entries: Iterable<{ data: Data }>): Data[] {
  return [...entries].map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** The data of each entry, by name. */
export const dataOf = <Data>(entries: ReadonlyMap<string, { data: Data }>) =>
  new Map([...entries].map(([id, { data }]) => [id, data]));
