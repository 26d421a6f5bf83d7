import type { Tx } from '../../access/database.js';
import { isMatchedFromApplications } from '../../schemes/matching.rules.js';
import { allSchemes, schemesInUse } from '../../schemes/scheme.queries.js';

/** The schemes that the organisation runs today, and whose pairs are found among those who apply. */
export async function matchedSchemes(tx: Tx): Promise<{ code: string; name: string }[]> {
  const schemes = await schemesInUse(tx);
  return schemes
    .filter(({ scheme }) => isMatchedFromApplications(scheme))
    .map(({ scheme: { code, name } }) => ({ code, name }));
}

/** What each scheme is called, whether it is run now or was. */
export async function schemeNames(tx: Tx): Promise<Map<string, string>> {
  return new Map((await allSchemes(tx)).map(({ scheme }) => [scheme.code, scheme.name]));
}
