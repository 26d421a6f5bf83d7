import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import type { Day } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import { refuseIfChanged } from '../../web/version.js';
import type { Grant } from '../grant.entity.js';
import { findGrant, lockGrants } from '../grant.queries.js';
import type { WhatEndsInput } from './ending.input.js';
import { endingRefusals, type EndingRefusal } from './ending.rules.js';

/** Holds the case, and answers the grant with why it cannot be ended so. No hours are written meanwhile. */
export async function lockToEnd(
  tx: Tx,
  id: string,
  { what, lastDay }: WhatEndsInput,
  actor: Actor,
  seen: string | null,
): Promise<{ grant: Grant; refusals: EndingRefusal[] }> {
  const { placementId } = await findGrant(tx, id);
  await lockPlacement(tx, placementId);
  await lockGrants(tx, placementId);
  const grant = await findGrant(tx, id);
  refuseIfChanged(seen, grant.version);
  const decider = { ...actor, takesPart: await takesPart(tx, placementId, actor.personId) };
  const worked = await lastDayWithHours(tx, placementId, grant);
  return { grant, refusals: endingRefusals(grant, { what, lastDay: lastDay ?? null }, decider, worked) };
}

async function lastDayWithHours(tx: Tx, placementId: string, of: Period): Promise<Day | null> {
  const [row] = await tx.query<{ day: Day | null }[]>(
    'select max(day)::text as day from time_entries where placement_id = $1 and day between $2 and $3',
    [placementId, of.firstDay, of.lastDay],
  );
  return row?.day ?? null;
}
