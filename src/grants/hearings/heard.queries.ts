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
import { type AgainstGrant, type AgainstMentee, coversGrant } from './grant-hearing.rules.js';

/** Why it cannot be decided yet. */
export async function notHeard(
  tx: Tx,
  grantId: string,
  { about, ...decided }: AgainstGrant & { about: AgainstMentee },
  waiver: Waiver | null,
  today: Day,
): Promise<HeardRefusal[]> {
  const hearing = await latestHearing(tx, { subjectId: grantId, about });
  const covers = hearing !== null && coversGrant(hearing.intended, decided);
  return heardRefusals({ hearing: hearing && { ...hearing, covers }, waiver }, today);
}

/** Writes why the mentee was not heard on it, and answers with it; null where they were. */
export async function waived(
  tx: Tx,
  { id, placementId }: Grant,
  { about, ...decided }: AgainstGrant & { about: AgainstMentee },
  waiver: Waiver | null,
  actor: Actor,
  now: Date,
): Promise<WaiverReason | null> {
  const hearing = await latestHearing(tx, { subjectId: id, about });
  const isHeard = hearing !== null && coversGrant(hearing.intended, decided);
  if (waiver === null || isHeard) return null;
  await waiveHearing(tx, { placementId, subjectKind: 'grant', subjectId: id, about }, waiver, actor, now);
  return waiver.because;
}
