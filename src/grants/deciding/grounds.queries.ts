import type { Role } from '../../access/role.js';
import type { Tx } from '../../access/database.js';
import type { EndingReasonCode } from '../ending/ending.rules.js';
import { endingReasonInDanish } from '../ending/ending.words.js';
import type { Grant } from '../grant.entity.js';
import type { GrantReasonCode } from '../grant.rules.js';
import { reasonSaid } from '../grant.words.js';
import type { GrantStep } from './grant-course.js';

interface Grounds {
  decisionReasonCode: GrantReasonCode | null;
  decisionReason: string | null;
  endingReasonCode: EndingReasonCode | null;
  endingReason: string | null;
}

/** Why it was decided and ended so, as the mentee is told who receives the letters of the case; null to others. */
export async function groundsToMentee(
  tx: Tx,
  grant: Grant,
  role: Role,
): Promise<{ reason: string | null; steps: GrantStep[] } | null> {
  if (role !== 'mentee') return null;
  const [row] = await tx.query<{ grounds: Grounds | null }[]>('select grounds_of_grant($1) as grounds', [
    grant.id,
  ]);
  const grounds = row?.grounds ?? null;
  return grounds && { reason: reasonSaid(grounds), steps: endingOf(grant, grounds) };
}

function endingOf(
  { status, endedAt: at }: Grant,
  { endingReasonCode: code, endingReason: reason }: Grounds,
): GrantStep[] {
  if (at === null || code === null || reason === null) return [];
  const what = status === 'revoked' ? 'grant.revoked' : 'grant.ended-early';
  return [{ what, at, by: null, because: `${endingReasonInDanish(code)}. ${reason}` }];
}
