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

/** Where a step in the life of a thing may say which version it was decided by. */
export const IF_MATCH_WHERE_READ = { ...IF_MATCH, required: false };

export function etagOf(version: number | string): string {
  return `"${version}"`;
}

/** The version that `If-Match` names; a weak or unknown tag never matches. */
export function versionIn(ifMatch: string | undefined): number {
  const version = versionNamed(ifMatch);
  if (!/^\d{1,9}$/.test(version)) throw new ChangedMeanwhile();
  return Number(version);
}

/** As `versionIn`, of a version that is no number. */
export function versionNamed(ifMatch: string | undefined): string {
  const version = versionSeen(ifMatch);
  if (version === null) throw new VersionMissing();
  return version;
}

/** As `versionNamed`; null where the header is left out. */
export function versionSeen(ifMatch: string | undefined): string | null {
  if (ifMatch === undefined) return null;
  const version = /^"([\w-]{1,40})"$/.exec(ifMatch)?.[1];
  if (version === undefined) throw new ChangedMeanwhile();
  return version;
}

/** Throws `ChangedMeanwhile` where what was seen is no more; null has seen nothing, and builds on nothing. */
export function refuseIfChanged(seen: number | string | null, version: number | string): void {
  if (seen !== null && String(seen) !== String(version)) throw new ChangedMeanwhile();
}
