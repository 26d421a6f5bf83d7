type Parts = Record<string, unknown>;

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The fields of a form with `wage.amountOre` and `lines.0.id` put into the objects and lists that they name. */
export function unfolded(fields: Record<string, unknown>): Parts {
  const whole: Parts = {};
  for (const [name, value] of Object.entries(fields)) {
    const path = name.split('.');
    if (path.some((step) => INHERITED.has(step))) whole[name] = value;
    else put(whole, path, value);
  }
  return asLists(whole) as Parts;
}

function put(whole: Parts, [step = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    whole[step] = value;
    return;
  }
  const inner = whole[step];
  const part = typeof inner === 'object' && inner !== null ? (inner as Parts) : {};
  whole[step] = part;
  put(part, rest, value);
}

/** What is named by numbers alone is a list, in their order. */
function asLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, asLists(part)] as const);
  if (parts.length === 0 || parts.some(([name]) => !/^\d{1,4}$/.test(name))) return Object.fromEntries(parts);
  return parts.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, part]) => part);
}
