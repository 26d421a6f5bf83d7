import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { type HoursAsked, hoursAsked } from '../../hours/word/word.queries.js';
import type { Day } from '../../shared/day.js';
import type { Claim } from '../claim.entity.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { type HoursOfLine, vouchingRefusals } from './vouching.rules.js';

type ClaimOfMonth = Pick<Claim, 'id' | 'placementId' | 'month'>;

/** Why lines are not approved for want of evidence, or not by whoever provided it. */
export async function evidenceRefusals(
  tx: Tx,
  claim: ClaimOfMonth,
  decisions: { id: string; outcome: 'approved' | 'refused' }[],
  actor: Actor,
  today: Day,
): Promise<ClaimRefusal[]> {
  if (await hasCheckedHours(tx, claim.id, actor.personId)) return [{ because: 'checked-the-hours' }];
  return vouchingRefusals((await hoursOfClaim(tx, claim)).map(hoursOfLine), decisions, today);
}

/** The hours of a submitted claim on which its scheme asks for the mentee's word; none where it asks for none. */
export async function hoursOfClaim(tx: Tx, { id, placementId, month }: ClaimOfMonth): Promise<HoursAsked[]> {
  return (await hoursAsked(tx, placementId, month)).filter(({ claimId }) => claimId === id);
}

export function hoursOfLine({ claimLineId, day, standing, lastDayToSpeak }: HoursAsked): HoursOfLine {
  return { lineId: claimLineId, day, standing, lastDayToSpeak };
}

/** Whether somebody has checked hours of the claim, and so does not decide on it. */
export async function hasCheckedHours(tx: Tx, claimId: string, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ answer: boolean }[]>('select has_checked_hours($1, $2) as answer', [
    claimId,
    personId,
  ]);
  return row?.answer ?? false;
}
