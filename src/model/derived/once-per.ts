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

/** The same for a function of two objects. */
export function oncePerPair<A extends object, B extends object, Value>(
  make: (a: A, b: B) => Value,
): (a: A, b: B) => Value {
  const withFirst = oncePer((a: A) => oncePer((b: B) => make(a, b)));
  return (a, b) => withFirst(a)(b);
}
