/** What was asked for is not there, or is not the asker's: the two are never told apart. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`${what} not found`);
  }
}

/** The row, or not found. */
export function found<T>(row: T | null | undefined, what: string): T {
  if (row === null || row === undefined) throw new NotFound(what);
  return row;
}
