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
