import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
import type { SampledListQuery } from './sample.input.js';
import type { PaidClaim, SampledStatus } from './sample.rules.js';
import type { SampledShown, SampleShown } from './sample-shown.js';
import { SampledClaim } from './sampled-claim.entity.js';

export type PaidOfCase = PaidClaim & { placementId: string };

/** Each claim with all that was paid for it in the year that it is posted in. */
export function paidInYear(tx: Tx, year: number): Promise<PaidOfCase[]> {
  return tx.query<PaidOfCase[]>(
    `select c.id, c.placement_id as "placementId", c.payee_cvr as cvr, sum(p.amount_ore)::integer as "amountOre"
     from payments p join claims c on c.id = p.claim_id
     where p.posting_year = $1 and p.outcome = 'paid' group by c.id`,
    [year],
  );
}

export async function addSampledClaims(
  tx: Tx,
  sampleId: string,
  asked: { id: string; claim: PaidOfCase }[],
  deadlineDay: Day,
): Promise<void> {
  await tx.query(
    `insert into sampled_claims (id, sample_id, claim_id, placement_id, amount_ore, deadline_day, status)
     select n.id, $1, n.claim_id, n.placement_id, n.amount_ore, $2, 'asked'
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::integer[]) as n (id, claim_id, placement_id, amount_ore)`,
    [
      sampleId,
      deadlineDay,
      asked.map(({ id }) => id),
      asked.map(({ claim }) => claim.id),
      asked.map(({ claim }) => claim.placementId),
      asked.map(({ claim }) => claim.amountOre),
    ],
  );
}

export async function lockSampledClaim(tx: Tx, id: string): Promise<SampledClaim> {
  const query = tx.createQueryBuilder(SampledClaim, 'sampled').where('sampled.id = :id', { id });
  return found(await query.setLock('pessimistic_write').getOne(), 'sampled claim');
}

type SampleRow = Omit<SampleShown, 'amountOre' | 'paidOre' | 'progress'> &
  Record<'amountOre' | 'paidOre', string> & { progress: Partial<Record<SampledStatus, number>> };

/** The newest year first; one of them, or all. */
export async function samplesShown(tx: Tx, id: string | null = null): Promise<SampleShown[]> {
  const rows = await tx.query<SampleRow[]>(
    `select s.id, s.year, s.share_hundredths as "shareHundredths", s.seed, s.claims, s.amount_ore as "amountOre",
       s.paid_ore as "paidOre", s.drawn_at as "drawnAt", (select name from people where id = s.drawn_by) as "drawnBy",
       (select coalesce(jsonb_object_agg(n.status, n.claims), '{}') from (select status, count(*) as claims
          from sampled_claims where sample_id = s.id group by status) n) as progress
     from samples s where $1::uuid is null or s.id = $1 order by s.year desc`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    amountOre: Number(row.amountOre),
    paidOre: Number(row.paidOre),
    progress: { asked: 0, documented: 0, accepted: 0, faulty: 0, ...row.progress },
  }));
}

export async function findSample(tx: Tx, id: string): Promise<SampleShown> {
  const [sample] = await samplesShown(tx, id);
  return found(sample, 'sample');
}

const SHOWN = `select s.id, s.sample_id as "sampleId", s.claim_id as "claimId", s.placement_id as "placementId",
    c.reference, c.month, c.payee_cvr as "payeeCvr", (select name from employers where cvr = c.payee_cvr) as "payeeName",
    s.amount_ore as "amountOre", s.deadline_day::text as "deadlineDay", s.status, s.answer,
    s.answered_at as "answeredAt", s.words, s.assessed_at as "assessedAt",
    (select name from people where id = s.assessed_by) as "assessedBy", c.decided_by as "decidedBy"
  from sampled_claims s join claims c on c.id = s.claim_id`;

export async function findSampledClaim(tx: Tx, id: string): Promise<SampledShown> {
  const [sampled] = await tx.query<SampledShown[]>(`${SHOWN} where s.id = $1`, [id]);
  return found(sampled, 'sampled claim');
}

/** By the number of the claim, a page at a time. */
export async function sampledClaimsOf(
  tx: Tx,
  sampleId: string,
  { status, cursor, limit = PAGE_SIZE }: SampledListQuery,
): Promise<{ items: SampledShown[]; nextCursor: string | null }> {
  const [after = null] = keyIn(cursor, [() => true]) ?? [];
  const rows = await tx.query<SampledShown[]>(
    `${SHOWN} where s.sample_id = $1 and ($2::text is null or s.status = $2) and ($3::text is null or c.reference > $3)
     order by c.reference limit $4`,
    [sampleId, status ?? null, after, limit + 1],
  );
  return pageOf(rows, limit, ({ reference }) => [reference]);
}
