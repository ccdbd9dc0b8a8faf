/**
 * A function of an object that is worked out once for each: a check after one edit then works anew
 * only on what was read anew.
 *
 * @param make depends on nothing but the object, which nobody changes
 */
export function oncePer<Key extends object, Value>(make: (of: Key) => Value): (of: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (of) => {
    const now = known.get(of) ?? { value: make(of) };
    known.set(of, now);
    return now.value;
  };
}

/** Texts that are kept of one function: all of the content's, and those of some thousand edits. */
const MOST_TEXTS = 50_000;

/** The same for a function of a text; all is forgotten, and begins anew, when too many came. */
export function oncePerText<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    if (known.size >= MOST_TEXTS) known.clear();
    const now = { value: make(text) };
    known.set(text, now);
    return now.value;
  };
}

/** The same for a function of two objects. */
export function oncePerPair<A extends object, B extends object, Value>(
  make: (a: A, b: B) => Value,
): (a: A, b: B) => Value {
  const withFirst = oncePer((a: A) => oncePer((b: B) => make(a, b)));
  return (a, b) => withFirst(a)(b);
}

/**
 * The same for a function of a list, by what stands in it: kept for the first list and for the last,
 * since whoever tries edits one after another comes back to the first.
 */
export function oncePerList<Item, Value>(
  make: (items: readonly Item[]) => Value,
): (items: readonly Item[]) => Value {
  let kept: { items: readonly Item[]; value: Value }[] = [];
  return (items) => {
    const same = kept.find(
      (each) =>
        each.items.length === items.length && each.items.every((item, at) => item === items[at]),
    );
    if (same) return same.value;
    const now = { items, value: make(items) };
    kept = [kept[0] ?? now, now];
    return now.value;
  };
}
