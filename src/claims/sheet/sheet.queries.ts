import { In, IsNull } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { MonthWithoutHours } from '../../hours/month-without-hours.entity.js';
import type { TimeEntry } from '../../hours/time-entry.entity.js';
import type { Day, Month } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import { periodOfMonth } from '../../shared/period.js';
import { PAGE_SIZE, pageOf, keyIn } from '../../web/paging.js';
import { Claim } from '../claim.entity.js';
import { submissionRefusals, workedOutVersion } from '../claim.rules.js';
import { totalOre } from '../claim-line.rules.js';
import { type OpenClaim, type Worked, workOutAll } from '../work-out.queries.js';
import { claimsOnSheet, onBehalfOf, proposedCostsOf } from './claims-of-sheet.queries.js';
import { answersOpen, proposedFor, stateOfMonth } from './sheet.rules.js';
import type { ClaimOnSheet, SheetRow } from './sheet.view.js';

interface Placed {
  id: string;
  reference: string;
  mentee: string;
  mentors: string[];
}

/** A placement that has begun has months to answer for. */
export const ACTIVE = ['active', 'paused', 'ended', 'broken-off'];

/** The asker's placements in a month that somebody pays for, a page at a time, each with what is to be answered for. */
export async function sheetOf(
  tx: Tx,
  month: Month,
  { ids, cursor }: { ids?: string[] | undefined; cursor?: string | undefined } = {},
): Promise<{ rows: SheetRow[]; nextCursor: string | null }> {
  const [after = ''] = keyIn(cursor, [() => true]) ?? [];
  const { firstDay, lastDay } = periodOfMonth(month);
  const found = await tx.query<Placed[]>(
    `select p.id, p.reference, (select m.name from mentees m where m.id = p.mentee_id) as mentee,
       array(select distinct m.name from mentorships s join mentors m on m.id = s.mentor_id
         where s.placement_id = p.id and s.first_day <= $2 and (s.last_day is null or s.last_day >= $1)) as mentors
     from placements p
     where p.first_day <= $2 and p.last_day >= $1 and p.status = any ($3) and p.run_by = 'consultant' and p.reference > $4
       and ($5::uuid[] is null or p.id = any ($5)) and not month_is_of_outsiders(p.id, $6)
     order by p.reference limit ${PAGE_SIZE + 1}`,
    [firstDay, lastDay, ACTIVE, after, ids ?? null, month],
  );
  const page = pageOf(found, PAGE_SIZE, ({ reference }) => [reference]);
  return { rows: await rowsOf(tx, month, page.items), nextCursor: page.nextCursor };
}

async function rowsOf(tx: Tx, month: Month, placed: Placed[]): Promise<SheetRow[]> {
  const ids = placed.map(({ id }) => id);
  const claims = await tx.find(Claim, {
    where: { placementId: In(ids), month, mentorId: IsNull() },
    order: { createdAt: 'asc', id: 'asc' },
  });
  const none = await tx.findBy(MonthWithoutHours, { placementId: In(ids), month });
  const open = placed.map(({ id }) => openOf(claims, id));
  const worked = await workOutAll(tx, month, open, true);
  const sent = await claimsOnSheet(
    tx,
    claims.filter(({ status }) => status !== 'withdrawn' && status !== 'draft'),
  );
  const proposed = await proposedCostsOf(tx, ids);

  return placed.map((placement, at) => {
    const own = claims.filter(({ placementId }) => placementId === placement.id);
    const said = none.find(({ placementId }) => placementId === placement.id);
    return {
      ...rowOf(placement, own, said !== undefined, worked[at] as Worked),
      noneOnBehalf: onBehalfOf(said),
      claims: own
        .flatMap(({ id }) => sent.get(id) ?? [])
        .map((claim) => inWindow(claim, worked[at]?.lastDay ?? null)),
      proposedCost: proposedFor(
        worked[at]?.facts.unpriced ?? [],
        proposed.filter(({ placementId }) => placementId === placement.id),
      ),
    };
  });
}

/** The claim that hours of the month would go into; where there is none, as it would be drafted. */
function openOf(claims: Claim[], placementId: string): OpenClaim {
  const own = claims.filter((claim) => claim.placementId === placementId);
  const open = own.find(({ status }) => status === 'draft' || status === 'returned');
  return open ?? { id: '', placementId, status: 'draft', mentorId: null };
}

function rowOf(
  placement: Placed,
  own: Claim[],
  saidNone: boolean,
  worked: Worked,
): Omit<SheetRow, 'claims' | 'proposedCost' | 'noneOnBehalf'> {
  const { facts, paid, entries, lastDay } = worked;
  const month = { claims: own.map(({ status }) => status), saidNone, openMinutes: minutesOf(paid) };
  const open = own.find(({ status }) => status === 'draft' || status === 'returned');
  return {
    placementId: placement.id,
    reference: placement.reference,
    mentee: placement.mentee,
    mentors: placement.mentors,
    state: stateOfMonth(month),
    answers: answersOpen(month),
    minutes: minutesOf(paid),
    lastDay,
    amountOre: totalOre(facts.lines),
    days: daysOf(paid),
    hindrances: paid.length > 0 ? submissionRefusals(facts) : [],
    version: workedOutVersion({ version: open?.version ?? 1 }, entries, facts.lines),
  };
}

/** Nobody is asked to put right by a day after the last one. */
function inWindow(claim: ClaimOnSheet, lastDay: Day | null): ClaimOnSheet {
  const { returned } = claim;
  if (returned === null || lastDay === null || returned.by <= lastDay) return claim;
  return { ...claim, returned: { ...returned, by: lastDay } };
}

function minutesOf(entries: TimeEntry[]): Minutes {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}

function daysOf(entries: TimeEntry[]): { day: Day; minutes: Minutes }[] {
  const days = new Map<Day, Minutes>();
  for (const { day, minutes } of entries) days.set(day, (days.get(day) ?? 0) + minutes);
  return [...days].map(([day, minutes]) => ({ day, minutes }));
}

/** Months that are over and can be claimed, of paid placements of the asker that nobody has answered for, the oldest first. */
export async function monthsToAnswer(tx: Tx, lastDay: Day): Promise<{ month: Month; placements: number }[]> {
  return tx.query(
    `select to_char(begun, 'YYYY-MM') as month, count(*)::int as placements
     from placements p,
       generate_series(date_trunc('month', p.first_day), least(p.last_day, $1::date)::timestamp, '1 month') begun
     where p.status = any ($2) and p.run_by = 'consultant' and p.first_day <= $1
       and not exists (select from claims c where c.placement_id = p.id and c.mentor_id is null and c.month = to_char(begun, 'YYYY-MM')
         and c.status not in ('draft', 'withdrawn', 'returned', 'expired'))
       and claim_last_day(p.id, to_char(begun, 'YYYY-MM')) >= actor_today() is not false
       and not exists (select from months_without_hours n
         where n.placement_id = p.id and n.month = to_char(begun, 'YYYY-MM'))
       and not month_is_of_outsiders(p.id, to_char(begun, 'YYYY-MM'))
     group by begun order by begun`,
    [lastDay, ACTIVE],
  );
}
