import type { Tx } from '../../access/database.js';
import { schemesBy } from '../../schemes/scheme.queries.js';
import { firstContactDue } from '../../schemes/course.rules.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { assignedDay, type FirstContactState, firstContactState } from './first-contact.rules.js';

interface Row {
  placementId: string;
  schemeVersionId: string;
  pickedDay: Day;
  firstDay: Day;
  notedDay: Day | null;
}

/** Of each placement that has a mentor today, or next, and whose scheme speaks of it. */
export async function firstContactsOf(
  tx: Tx,
  placementIds: string[],
  today: Day,
): Promise<Map<string, FirstContactState>> {
  const rows = await tx.query<Row[]>(
    `select p.id as "placementId", p.scheme_version_id as "schemeVersionId", s.first_day as "firstDay",
       (s.created_at at time zone 'Europe/Copenhagen')::date as "pickedDay",
       (select day from first_contacts where mentorship_id = s.id) as "notedDay"
     from placements p cross join lateral (
       select id, first_day, created_at from mentorships
       where placement_id = p.id and (last_day is null or last_day >= $2) order by first_day limit 1) s
     where p.id = any ($1)`,
    [placementIds, today],
  );
  const schemes = await schemesBy(
    tx,
    rows.map(({ schemeVersionId }) => schemeVersionId),
  );
  return new Map(
    rows.flatMap((row): [string, FirstContactState][] => {
      const scheme = found(schemes.get(row.schemeVersionId), 'scheme');
      const due = firstContactDue(scheme, assignedDay(row));
      return due === null ? [] : [[row.placementId, firstContactState(due, row.notedDay, today)]];
    }),
  );
}
