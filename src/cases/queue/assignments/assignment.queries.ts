import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { Actor } from '../../../access/actor.js';
import type { Tx } from '../../../access/database.js';
import { Person } from '../../../access/people/person.entity.js';
import { Placement } from '../../../placements/placement.entity.js';
import { changePlacement } from '../../../placements/placement.queries.js';
import { type Holder, runsCourses, type WorkRole } from '../queue.rules.js';
import { CaseAssignment } from './case-assignment.entity.js';
import { CaseHold } from './case-hold.entity.js';

export function openAssignment(tx: Tx, placementId: string, role: WorkRole): Promise<CaseAssignment | null> {
  return tx.findOneBy(CaseAssignment, { placementId, role, endedAt: IsNull() });
}

/** Who of a role has the case; somebody who runs it always does. */
export async function holderOf(tx: Tx, placement: Placement, role: WorkRole): Promise<Holder | null> {
  const id = runsCourses(role)
    ? placement.consultantId
    : (await openAssignment(tx, placement.id, role))?.personId;
  return id === undefined ? null : tx.findOneByOrFail(Person, { id });
}

/** From now on the case is somebody else's. */
export async function assign(
  tx: Tx,
  placement: Placement,
  to: { role: WorkRole; personId: string; word: string | null },
  by: Actor,
  now: Date,
): Promise<void> {
  const { id: placementId } = placement;
  const { role, personId, word } = to;
  await tx.update(CaseAssignment, { placementId, role, endedAt: IsNull() }, { endedAt: now });
  await tx.insert(CaseAssignment, {
    id: randomUUID(),
    placementId,
    role,
    personId,
    word,
    createdBy: by.personId,
    createdAt: now,
    endedAt: null,
  });
  if (runsCourses(role)) await changePlacement(tx, placement, { consultantId: personId });
}

/** Whoever is at work in a role, by name. */
export function colleaguesIn(tx: Tx, role: WorkRole): Promise<Holder[]> {
  return tx.query<Holder[]>(
    `select p.id, p.name from people p join person_roles r on r.person_id = p.id
     where r.role = $1 and p.deactivated_at is null order by p.name, p.id`,
    [role],
  );
}

/** The hold that nobody has lifted; it may be over by itself. */
export function openHold(tx: Tx, placementId: string, role: WorkRole): Promise<CaseHold | null> {
  return tx.findOneBy(CaseHold, { placementId, role, liftedAt: IsNull() });
}

export async function lift(tx: Tx, hold: CaseHold, now: Date): Promise<void> {
  await tx.update(CaseHold, { id: hold.id }, { liftedAt: now });
}

export interface EarlierAssignment {
  name: string;
  byName: string;
  word: string | null;
  at: Date;
}

const MOST_SHOWN = 20;

/** Who of a role has had the case, the newest first. */
export function assignmentsOf(tx: Tx, placementId: string, role: WorkRole): Promise<EarlierAssignment[]> {
  return tx.query<EarlierAssignment[]>(
    `select h.name, b.name as "byName", a.word, a.created_at as at
     from case_assignments a join people h on h.id = a.person_id join people b on b.id = a.created_by
     where a.placement_id = $1 and a.role = $2 order by a.created_at desc, a.id limit ${MOST_SHOWN}`,
    [placementId, role],
  );
}
