import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import type { Minutes } from '../shared/minutes.js';
import { found } from '../shared/not-found.js';
import { Grant } from './grant.entity.js';
import { GrantAssessment } from './grant-assessment.entity.js';

export async function findGrant(tx: Tx, id: string): Promise<Grant> {
  return found(await tx.findOneBy(Grant, { id }), 'grant');
}

/** Holds every grant of the placement until commit, in the order of their ids: claims queue up here. */
export async function lockGrants(tx: Tx, placementId: string): Promise<void> {
  await tx.query('select lock_grants($1)', [placementId]);
}

export function grantsOf(tx: Tx, placementId: string): Promise<Grant[]> {
  return tx.find(Grant, { where: { placementId }, order: { firstDay: 'asc' } });
}

/** The grants that hours may be written and claimed on, of one placement or of many; what ended early, to its last day. */
export function decidedGrantsOf(tx: Tx, placementId: string | string[]): Promise<Grant[]> {
  const where = { placementId: In([placementId].flat()), status: In(['granted', 'ended-early']) };
  return tx.find(Grant, { where, order: { firstDay: 'asc' } });
}

/** By grant, the minutes on claims that count in its balance, also on claims that the asker may not see. */
export async function minutesClaimedOf(
  tx: Tx,
  placementId: string | string[],
): Promise<Map<string, Minutes>> {
  const rows = await tx.query<{ id: string; minutes: Minutes }[]>(
    'select id, minutes_claimed(id) as minutes from grants where placement_id = any ($1)',
    [[placementId].flat()],
  );
  return new Map(rows.map(({ id, minutes }) => [id, minutes]));
}

export async function findAssessment(tx: Tx, grantId: string): Promise<GrantAssessment> {
  return found(await tx.findOneBy(GrantAssessment, { grantId }), 'assessment');
}
