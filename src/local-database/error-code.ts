/** `ENOENT`, an SQLSTATE, … as errors of Node and PostgreSQL carry it. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** For `.catch`: a missing file is undefined, any other error stays an error. */
export function ifMissing(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
  throw error;
}
