/**
 * Works something out once for each object. The engine hands rules the same view of a paragraph until it changes, so
 * what is worked out for a view holds from check to check; what nobody holds on to is forgotten.
 */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}
