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
import { correctionsOf } from '../corrections/corrections-listed.queries.js';
import { correctionStatusInDanish } from '../corrections/correction.words.js';
import { holdsInForce } from '../holds/payment-hold.queries.js';
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
  async of(tx: Tx, { id, status }: ClaimPaid, role: Role, today: Day): Promise<PayingOfClaim> {
    const payments = await tx.query<(Omit<PaymentTold, 'run'> & { runId: string })[]>(
      `select run_id as "runId", due_day::text as "dueDay", outcome, outcome_day::text as "outcomeDay",
         failed_because as "failedBecause" from payments where claim_id = $1 and correction_id is null order by reference desc`,
      [id],
    );
    const isParty = role === 'leader';
    const runs = isParty ? [] : await tx.findBy(PaymentRun, { id: In(payments.map(({ runId }) => runId)) });
    const isHeld = !isParty && IS_PAID_SOME_DAY.has(status);
    return {
      payments: payments.map(({ runId, ...payment }) => {
        const run = runs.find((one) => one.id === runId);
        return { ...payment, run: run ? { id: runId, reference: run.reference } : null };
      }),
      corrections: await correctionsTold(tx, id),
      setOffs: await setOffsTold(tx, id),
      samples: await samplesTold(tx, id),
      holds: isHeld ? await holdsInForce(tx, today, id) : [],
    };
  }
}

async function correctionsTold(tx: Tx, claimId: string): Promise<CorrectionTold[]> {
  return (await correctionsOf(tx, claimId)).map(({ id, reference, amountOre, status }) => ({
    id,
    reference,
    amountOre,
    stands: correctionStatusInDanish(status),
  }));
}

async function setOffsTold(tx: Tx, claimId: string): Promise<SetOffTold[]> {
  const rows = await tx.query<{ amountOre: number; id: string; reference: string }[]>(
    `select r.amount_ore as "amountOre", o.id, o.reference from recoveries r join corrections o on o.id = r.correction_id
     where r.claim_id = $1 order by r.registered_at, r.id`,
    [claimId],
  );
  return rows.map(({ amountOre, ...correction }) => ({ amountOre, correction }));
}

async function samplesTold(tx: Tx, claimId: string): Promise<SampleTold[]> {
  const sampled = await tx.find(SampledClaim, {
    where: { claimId },
    order: { deadlineDay: 'ASC', id: 'ASC' },
  });
  return sampled.map(({ id, status }) => ({ id, stands: sampledStatusInDanish(status) }));
}
