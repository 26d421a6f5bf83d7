/** Somebody else changed it since it was read. */
export class ChangedMeanwhile extends Error {}

/** The request does not say which version it builds on. */
export class VersionMissing extends Error {}

/** The header by which a change says which version it builds on. */
export const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'the ETag of the version that was read',
};

export function etagOf(version: number | string): string {
  return `"${version}"`;
}

/** The version that `If-Match` names; a weak or unknown tag never matches. */
export function versionIn(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new VersionMissing();
  const version = /^"(\d{1,9})"$/.exec(ifMatch)?.[1];
  if (version === undefined) throw new ChangedMeanwhile();
  return Number(version);
}
