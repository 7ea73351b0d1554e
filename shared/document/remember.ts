/**
 * Works something out once for each object. The engine hands rules the same view of a paragraph until it changes, so
 * what is worked out for a view holds from check to check; what nobody holds on to is forgotten.
 */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const slot = nextSlot();
  return (key) => {
    const values = valuesOf(key);
    const found = values[slot];
    // Only this function writes to its slot.
    if (found !== undefined) return (found === NOTHING ? undefined : found) as V;
    const value = work(key);
    values[slot] = value === undefined ? NOTHING : value;
    return value;
  };
}

/** The same where it also depends on something that rarely changes: what was last worked out with it holds. */
export function rememberWith<K extends object, W, V>(work: (key: K, given: W) => V): (key: K, given: W) => V {
  const slot = nextSlot();
  return (key, given) => {
    const values = valuesOf(key);
    const found = values[slot] as { readonly given: W; readonly value: V } | undefined;
    if (found !== undefined && found.given === given) return found.value;
    const value = work(key, given);
    values[slot] = { given, value };
    return value;
  };
}

const NOTHING = Symbol('nothing');

/** All that is remembered of an object, in one place: dozens of functions look at the same paragraphs. */
const KNOWN = new WeakMap<object, unknown[]>();

function valuesOf(key: object): unknown[] {
  const known = KNOWN.get(key);
  if (known) return known;
  const values: unknown[] = [];
  KNOWN.set(key, values);
  return values;
}

let slots = 0;

function nextSlot(): number {
  slots += 1;
  return slots - 1;
}
