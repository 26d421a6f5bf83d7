import type { Tx } from '../access/database.js';
import { dayAt } from '../shared/day.js';
import type { HeardCorrection, HearingOfCase } from './hearing-steps.rules.js';

interface Row extends Pick<HearingOfCase, 'id' | 'deadlineDay'> {
  placementId: string;
  reference: string;
  answeredAt: Date | null;
}

/** By case, the correction in hearing whose deadline comes first; only to those who may read of it. */
export async function correctionsHeard(
  tx: Tx,
  placementIds: string[],
): Promise<Map<string, HeardCorrection>> {
  const rows = await tx.query<Row[]>(
    `select distinct on (o.placement_id) o.placement_id as "placementId", o.reference, h.id,
       h.deadline_day::text as "deadlineDay", h.answered_at as "answeredAt"
     from corrections o cross join lateral (select id, deadline_day, answered_at from hearings
       where subject_id = o.id and about = 'correction' order by sent_at desc, id limit 1) h
     where o.placement_id = any ($1) and o.status = 'hearing'
     order by o.placement_id, h.deadline_day, o.reference`,
    [placementIds],
  );
  return new Map(
    rows.map(({ placementId, reference, answeredAt, ...hearing }) => [
      placementId,
      { reference, hearing: { ...hearing, answeredDay: answeredAt === null ? null : dayAt(answeredAt) } },
    ]),
  );
}
