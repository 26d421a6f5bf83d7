import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import { hearingStatus } from '../../hearings/hearing.rules.js';
import { hearingStatusInDanish } from '../../hearings/hearing.words.js';
import { formatDay } from '../../shared/danish-date.js';
import { claimsBy } from '../claim-list.queries.js';
import { EMPLOYER_OF_MONTH } from '../employer-of-month.sql.js';
import { isWorkedOut } from '../claim.rules.js';
import { claimReferencesIn } from './claim-search.rules.js';
import type { ClaimListQuery } from './claim-list.input.js';
import type { ListedClaim } from './claim-list.page.js';
import type { ClaimView } from '../claim.view.js';
import { totalOre } from '../claim-line.rules.js';
import { workOutAll } from '../work-out.queries.js';

interface CaseOfClaim {
  claimId: string;
  sentAt: Date | null;
  heard: { deadlineDay: Day; answeredAt: string | null } | null;
  id: string;
  reference: string;
  menteeId: string;
  mentee: string;
  employer: string;
}

/** A page of claims, each with whose it is. */
export async function claimsOfList(
  tx: Tx,
  { maaned, q, ...query }: ClaimListQuery,
  today: Day,
): Promise<{ items: ListedClaim[]; nextCursor: string | null }> {
  const { items, nextCursor } = await claimsBy(tx, {
    ...query,
    ...(maaned !== undefined && { month: maaned }),
    ...(q !== undefined && { search: { words: q, references: claimReferencesIn(q, today) } }),
  });
  const cases = await tx.query<CaseOfClaim[]>(
    `select c.id as "claimId", c.submitted_at as "sentAt", case when c.status = 'hearing' then (select jsonb_build_object('deadlineDay', deadline_day, 'answeredAt', answered_at)
         from hearings where subject_id = c.id order by sent_at desc limit 1) end as heard,
       p.id, p.reference, p.mentee_id as "menteeId",
       (select name from mentees where id = p.mentee_id) as mentee,
       (select name from employers where id = ${EMPLOYER_OF_MONTH}) as employer
     from claims c join placements p on p.id = c.placement_id where c.id = any($1)`,
    [items.map(({ id }) => id)],
  );
  const byClaim = new Map(
    cases.map(({ claimId, sentAt, heard, ...placement }) => [
      claimId,
      { sentAt, heard: heard && hearingSaid(heard, today), placement },
    ]),
  );
  const worth = await worthOfOpen(tx, items);
  return {
    items: items.flatMap((claim) => {
      const of = byClaim.get(claim.id);
      const amountOre = worth.get(claim.id) ?? claim.amountOre;
      return of ? [{ claim: { ...claim, amountOre }, ...of }] : [];
    }),
    nextCursor,
  };
}

/** What drafts and returned claims would be worth now, as their pages say; by as many queries as there are months. */
async function worthOfOpen(tx: Tx, claims: ClaimView[]): Promise<Map<string, number>> {
  const open = claims.filter(isWorkedOut);
  const worth = new Map<string, number>();
  for (const month of new Set(open.map((claim) => claim.month))) {
    const own = open.filter((claim) => claim.month === month);
    const worked = await workOutAll(tx, month, own, false);
    for (const [at, { id }] of own.entries()) worth.set(id, totalOre(worked[at]?.facts.lines ?? []));
  }
  return worth;
}

function hearingSaid({ deadlineDay, answeredAt }: NonNullable<CaseOfClaim['heard']>, today: Day): string {
  const answered = { deadlineDay, answeredAt: answeredAt === null ? null : new Date(answeredAt) };
  return hearingStatusInDanish(hearingStatus(answered, today), deadlineDay, formatDay);
}
