/** The id of the thing with this number, counted from 0; the same every time. In SQL. */
export function idOf(kind: string, number: string | number): string {
  return `md5('${kind} ' || (${number}))::uuid`;
}
