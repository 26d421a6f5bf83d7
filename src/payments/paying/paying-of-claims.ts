import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import type { ClaimStatus } from '../../claims/claim.rules.js';
import {
  type ClaimPaid,
  type CorrectionTold,
  Paying,
  type PayingOfClaim,
  type PaymentTold,
  type SampleTold,
  type SetOffTold,
} from '../../claims/page/paying.js';
import type { Day } from '../../shared/day.js';
import type { Correction } from '../corrections/correction.entity.js';
import { correctionsOf } from '../corrections/corrections-listed.queries.js';
import { isLegalCorrectionMove, mayBeCorrected } from '../corrections/correction.rules.js';
import { correctionStatusInDanish } from '../corrections/correction.words.js';
import { holdsInForce } from '../holds/payment-hold.queries.js';
import { Invoice } from '../invoices/invoice.entity.js';
import { invoiceStandsInDanish } from '../invoices/invoice.words.js';
import { InternalPosting } from '../postings/internal-posting.entity.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import { sampledStatusInDanish } from '../sampling/sample.words.js';
import { SampledClaim } from '../sampling/sampled-claim.entity.js';

const IS_PAID_SOME_DAY: ReadonlySet<ClaimStatus> = new Set([
  'submitted',
  'hearing',
  'approved',
  'payment-failed',
]);

@Injectable()
export class PayingOfClaims extends Paying {
  /** As the asker may see it: a leader sees the payments of own claims, and neither runs nor holds. */
  async of(tx: Tx, { id, status, settlement }: ClaimPaid, role: Role, today: Day): Promise<PayingOfClaim> {
    const payments = await tx.query<(Omit<PaymentTold, 'run'> & { runId: string })[]>(
      `select run_id as "runId", due_day::text as "dueDay", outcome, outcome_day::text as "outcomeDay",
         failed_because as "failedBecause" from payments where claim_id = $1 and correction_id is null order by reference desc`,
      [id],
    );
    const corrections = await correctionsOf(tx, id);
    const isParty = role === 'leader' || role === 'mentor';
    const runs = isParty ? [] : await tx.findBy(PaymentRun, { id: In(payments.map(({ runId }) => runId)) });
    const isHeld = !isParty && IS_PAID_SOME_DAY.has(status);
    const posting = await standingPosting(tx, id);
    const invoices = isParty
      ? []
      : await tx.find(Invoice, { where: { claimId: id }, order: { receivedOn: 'asc', id: 'asc' } });
    return {
      invoices: invoices.map((one) => ({
        id: one.id,
        number: one.number,
        stands: invoiceStandsInDanish(one),
      })),
      posting: posting && { voucher: posting.voucher, postedOn: posting.postedOn },
      payments: payments.map(({ runId, ...payment }) => {
        const run = runs.find((one) => one.id === runId);
        return { ...payment, run: run ? { id: runId, reference: run.reference } : null };
      }),
      corrections: corrections.map(correctionTold),
      mayCorrect: settlement === 'payment-run' && (await mayCorrect(tx, { id, status }, role, corrections)),
      setOffs: await setOffsTold(tx, id),
      samples: await samplesTold(tx, id),
      holds: isHeld ? await holdsInForce(tx, today, id) : [],
    };
  }
}

/** One that was not taken back. */
async function standingPosting(
  tx: Tx,
  claimId: string,
): Promise<Pick<InternalPosting, 'voucher' | 'postedOn'> | null> {
  const rows = await tx.findBy(InternalPosting, { claimId });
  const takenBack = new Set(rows.flatMap(({ takenBackId }) => takenBackId ?? []));
  return rows.find((one) => one.takenBackId === null && !takenBack.has(one.id)) ?? null;
}

function correctionTold({ id, reference, amountOre, status }: Correction): CorrectionTold {
  return { id, reference, amountOre, stands: correctionStatusInDanish(status) };
}

/** One at a time, by staff who stand apart from the case. */
async function mayCorrect(
  tx: Tx,
  { id, status }: Pick<ClaimPaid, 'id' | 'status'>,
  role: Role,
  corrections: Correction[],
): Promise<boolean> {
  const works = role === 'caseworker' || role === 'consultant';
  const waits = corrections.some((one) => isLegalCorrectionMove('decision', one.status));
  if (!works || waits || !mayBeCorrected(status)) return false;
  const [row] = await tx.query<{ apart: boolean }[]>(
    'select not person_takes_part(placement_id, actor_person_id()) as apart from claims where id = $1',
    [id],
  );
  return row?.apart ?? false;
}

async function setOffsTold(tx: Tx, claimId: string): Promise<SetOffTold[]> {
  const rows = await tx.query<{ amountOre: number; id: string | null; reference: string | null }[]>(
    `select r.amount_ore as "amountOre", o.id, o.reference from recoveries r left join corrections o on o.id = r.correction_id
     where r.claim_id = $1 order by r.registered_at, r.id`,
    [claimId],
  );
  return rows.map(({ amountOre, id, reference }) => ({
    amountOre,
    correction: id === null || reference === null ? null : { id, reference },
  }));
}

async function samplesTold(tx: Tx, claimId: string): Promise<SampleTold[]> {
  const sampled = await tx.find(SampledClaim, {
    where: { claimId },
    order: { deadlineDay: 'ASC', id: 'ASC' },
  });
  return sampled.map(({ id, status }) => ({ id, stands: sampledStatusInDanish(status) }));
}
