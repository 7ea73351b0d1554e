/**
 * Works something out once for each object. The engine hands rules the same view of a paragraph until it changes, so
 * what is worked out for a view holds from check to check; what nobody holds on to is forgotten.
 */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/** The same where it also depends on something that rarely changes: what was last worked out with it holds. */
export function rememberWith<K extends object, W, V>(work: (key: K, given: W) => V): (key: K, given: W) => V {
  const known = new WeakMap<K, { readonly given: W; readonly value: V }>();
  return (key, given) => {
    const found = known.get(key);
    if (found?.given === given) return found.value;
    const value = work(key, given);
    known.set(key, { given, value });
    return value;
  };
}
