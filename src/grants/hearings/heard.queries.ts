import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { latestHearing, waiveHearing } from '../../hearings/hearing.queries.js';
import {
  type HeardRefusal,
  heardRefusals,
  type Waiver,
  type WaiverReason,
} from '../../hearings/hearing.rules.js';
import type { Day } from '../../shared/day.js';
import type { Grant } from '../grant.entity.js';

/** What may be decided against the mentee of a grant. */
export type AgainstMentee = 'refusal' | 'revocation' | 'ending';

/** Why it cannot be decided yet. */
export async function notHeard(
  tx: Tx,
  grantId: string,
  about: AgainstMentee,
  waiver: Waiver | null,
  today: Day,
): Promise<HeardRefusal[]> {
  return heardRefusals({ hearing: await latestHearing(tx, { subjectId: grantId, about }), waiver }, today);
}

/** Writes why the mentee was not heard, and answers with it; null where they were. */
export async function waived(
  tx: Tx,
  { id, placementId }: Grant,
  about: AgainstMentee,
  waiver: Waiver | null,
  actor: Actor,
  now: Date,
): Promise<WaiverReason | null> {
  if (waiver === null || (await latestHearing(tx, { subjectId: id, about })) !== null) return null;
  await waiveHearing(tx, { placementId, subjectKind: 'grant', subjectId: id, about }, waiver, actor, now);
  return waiver.because;
}
