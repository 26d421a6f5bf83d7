import type { Tx } from '../../access/database.js';
import { consentWriter } from '../../placements/consent/consent.queries.js';
import type { AgreementParty } from '../../schemes/rule/agreement-rule.js';
import type { WayToSign } from './signature.rules.js';

/** A representative signs for the mentee where that was given; answers with null where it was not. */
export async function wayInApp(tx: Tx, placementId: string, as: AgreementParty): Promise<WayToSign | null> {
  if (as !== 'mentee') return 'in-app';
  const writer = await consentWriter(tx, placementId, 'mentee');
  if (writer === null) return null;
  return writer === 'representative' ? 'representative' : 'in-app';
}
