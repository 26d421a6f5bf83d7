/** When a claim or a payee may be held back. Knows no database and no clock. */
import { type ClaimStatus, isDropped } from '../../claims/claim.rules.js';
import type { Day } from '../../shared/day.js';

export type HoldRefusal =
  | { because: 'hold-ends-in-the-past'; today: Day }
  | { because: 'payee-unknown' }
  | { because: 'claim-is-in-a-run' }
  | { because: 'payee-is-in-a-run'; reference: string }
  | { because: 'claim-is-never-paid' }
  | { because: 'hold-is-lifted' };

export interface HoldFacts {
  untilDay: Day;
  /** Of the claim that is to be held; null where a payee is. */
  claimStatus: ClaimStatus | null;
  /** Whether an employer has the CVR number; true where a claim is to be held. */
  payeeIsKnown: boolean;
  /** A run that is about to pay the payee; null where none is, or a claim is to be held. */
  inRun: string | null;
}

/** What is held is paid later, so it must not have gone, and must be able to come. */
export function holdRefusals(hold: HoldFacts, today: Day): HoldRefusal[] {
  const { untilDay, claimStatus, payeeIsKnown, inRun } = hold;
  const refusals: HoldRefusal[] = [];
  if (untilDay < today) refusals.push({ because: 'hold-ends-in-the-past', today });
  if (!payeeIsKnown) refusals.push({ because: 'payee-unknown' });
  if (inRun !== null) refusals.push({ because: 'payee-is-in-a-run', reference: inRun });
  if (claimStatus === null) return refusals;

  if (claimStatus === 'in-payment' || claimStatus === 'paid') refusals.push({ because: 'claim-is-in-a-run' });
  if (isDropped({ status: claimStatus }) || claimStatus === 'settled') {
    refusals.push({ because: 'claim-is-never-paid' });
  }
  return refusals;
}
