/** What is different between two versions, rule by rule. Knows no database and no clock. */
export type Comparison<Item> =
  | { change: 'added'; after: Item }
  | { change: 'removed'; before: Item }
  | { change: 'changed'; before: Item; after: Item };

/** In the order of the newer version; what is gone comes last. */
export function comparisonOf<Item extends { key: string }>(
  before: Item[],
  after: Item[],
): Comparison<Item>[] {
  const earlier = new Map(before.map((item) => [item.key, item]));
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap((item): Comparison<Item>[] => {
      const was = earlier.get(item.key);
      if (was === undefined) return [{ change: 'added', after: item }];
      return isSame(was, item) ? [] : [{ change: 'changed', before: was, after: item }];
    }),
    ...before
      .filter(({ key }) => !kept.has(key))
      .map((item): Comparison<Item> => ({ change: 'removed', before: item })),
  ];
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
