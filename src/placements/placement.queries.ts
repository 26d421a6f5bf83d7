import type { Tx } from '../access/database.js';
import { Mentee } from '../mentees/mentee.entity.js';
import { findScheme } from '../schemes/scheme.queries.js';
import type { Scheme } from '../schemes/scheme.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { ChangedMeanwhile } from '../web/version.js';
import { Placement } from './placement.entity.js';
import type { PlacementStatus } from './placement.rules.js';

export async function findPlacement(tx: Tx, id: string): Promise<Placement> {
  return found(await tx.findOneBy(Placement, { id }), 'placement');
}

/** Holds the placement until commit: whatever decides on it queues up here. Not found is not locked. */
export async function lockPlacement(tx: Tx, id: string): Promise<Placement> {
  await findPlacement(tx, id);
  await tx.query('select lock_placement($1)', [id]);
  return findPlacement(tx, id);
}

/** Whether the asker has the placement for their own days alone, as another is its mentor now. */
export async function isLeft(tx: Tx, id: string): Promise<boolean> {
  await findPlacement(tx, id);
  const [row] = await tx.query<{ answer: boolean }[]>(
    'select $1 <> all ((select own_placement_ids())::uuid[]) as answer',
    [id],
  );
  return row?.answer ?? false;
}

export function schemeOf(tx: Tx, placement: Placement): Promise<Scheme> {
  return findScheme(tx, placement.schemeVersionId);
}

/** The number that people call the case by, as `LS-2026-00042`. */
export async function nextReference(tx: Tx, today: Day): Promise<string> {
  const [row] = await tx.query<{ number: string }[]>("select nextval('placement_numbers') as number");
  return `LS-${today.slice(0, 4)}-${String(row?.number).padStart(5, '0')}`;
}

/** Throws `ChangedMeanwhile` where the placement is no longer the version that was read. */
export async function changePlacement(
  tx: Tx,
  placement: Placement,
  change: Partial<Pick<Placement, 'purpose' | 'tasks' | 'status' | 'firstDay' | 'lastDay' | 'consultantId'>>,
): Promise<void> {
  const { id, version } = placement;
  const result = await tx.update(Placement, { id, version }, { ...change, version: version + 1 });
  if (result.affected !== 1) throw new ChangedMeanwhile();
}

export async function setStatus(tx: Tx, placement: Placement, status: PlacementStatus): Promise<void> {
  if (placement.status !== status) await changePlacement(tx, placement, { status });
}

/** Whether a person is the mentee, a leader or a mentor of the placement. */
export async function takesPart(tx: Tx, placementId: string, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ answer: boolean }[]>('select person_takes_part($1, $2) as answer', [
    placementId,
    personId,
  ]);
  return row?.answer ?? false;
}

export async function menteePersonId(tx: Tx, placement: Placement): Promise<string | null> {
  return (await tx.findOneBy(Mentee, { id: placement.menteeId }))?.personId ?? null;
}
