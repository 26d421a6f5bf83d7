import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database, type Tx } from '../../../access/database.js';
import { recordEvent, recordEvents } from '../../../audit/record-event.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { Correction } from '../correction.entity.js';
import type { CorrectionBatchInput } from './batch.input.js';
import { linesPricedBy, wageCostExists } from './batch.queries.js';
import {
  batchRefusals,
  type BatchRefusal,
  batchTotals,
  wronglyPriced,
  type WronglyPriced,
  type WrongRate,
} from './batch.rules.js';
import { CorrectionBatch } from './correction-batch.entity.js';
import { wrongRateIn } from './wrong-rate.js';

/** Somebody else came first with one of the claims; nothing is proposed. */
const MEANWHILE: Record<string, BatchRefusal> = {
  one_open_correction_per_claim: { because: 'corrected-meanwhile' },
  corrections_of_a_claim_are_counted: { because: 'corrected-meanwhile' },
  a_correction_is_of_what_stands: { because: 'corrected-meanwhile' },
};

@Injectable()
export class ProposeBatch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Finds the lines that a wrong rate priced, and proposes a correction of each claim. Nobody outside is told yet. */
  run(input: CorrectionBatchInput, actor: Actor): Promise<Outcome<string, BatchRefusal>> {
    return this.database.change<string, BatchRefusal>(
      actor,
      async (tx) => {
        const wrong = wrongRateIn(input);
        if ('refused' in wrong) return wrong;
        const { done: rate } = wrong;
        if (rate.what === 'wage-cost' && !(await wageCostExists(tx, rate.wageCostId))) {
          return refused([{ because: 'wage-cost-unknown' }]);
        }
        const lines = await linesPricedBy(tx, rate);
        const priced = wronglyPriced(lines, rate);
        const { toCorrect } = priced;
        const refusals = batchRefusals(lines, priced);
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const { reason } = input;
        const by = { proposedBy: actor.personId, proposedAt: this.clock.now() };
        await tx.insert(CorrectionBatch, { id, what: rate.what, reason, ...by });
        await writeAll(tx, id, rate, reason, toCorrect, by.proposedAt, this.clock.today());
        const details = { ...rate, ...batchTotals(toCorrect) };
        await recordEvent(tx, {
          what: 'correction-batch.proposed',
          subjectId: id,
          details,
          personal: { reason },
        });
        return done(id);
      },
      MEANWHILE,
    );
  }
}

/** All corrections and their lines and events, by as many statements as for one. */
async function writeAll(
  tx: Tx,
  batchId: string,
  { what }: WrongRate,
  reason: string,
  lines: WronglyPriced[],
  now: Date,
  today: string,
): Promise<void> {
  const reasonCode = what === 'ceiling' ? 'wrong-ceiling' : 'wrong-rate';
  const byClaim = Map.groupBy(lines, ({ claimId }) => claimId);
  const corrections = [...byClaim.entries()].flatMap(([claimId, own]) => {
    const amountOre = own.reduce((sum, line) => sum + line.rightAmountOre - line.amountOre, 0);
    return amountOre === 0 ? [] : [{ id: randomUUID(), claimId, amountOre, lines: own }];
  });
  const ids = corrections.map(({ id }) => id);
  await tx.query(
    `insert into corrections (id, reference, claim_id, placement_id, number, batch_id, status, reason_code, reason,
       minutes, amount_ore, proposed_by, proposed_at)
     select n.id, 'R-' || $5 || '-' || lpad(nextval('correction_numbers')::text, 5, '0'), c.id, c.placement_id,
       1 + (select count(*) from corrections o where o.claim_id = c.id), $4, 'proposed', $6, $7, 0, n.amount_ore,
       actor_person_id(), $8
     from unnest($1::uuid[], $2::uuid[], $3::int[]) as n (id, claim_id, amount_ore) join claims c on c.id = n.claim_id
     order by c.month, c.reference`,
    [
      ids,
      corrections.map(({ claimId }) => claimId),
      corrections.map(({ amountOre }) => amountOre),
      batchId,
      today.slice(0, 4),
      reasonCode,
      reason,
      now,
    ],
  );
  const each = corrections.flatMap(({ id, lines: own }) => own.map((line) => ({ ...line, id })));
  await tx.query(
    `insert into correction_lines (correction_id, line_id, minutes_before, wage_cost_before_ore, amount_before_ore,
       minutes_after, wage_cost_after_ore, amount_after_ore)
     select n.correction_id, n.line_id, n.minutes, n.before_ore, n.amount_before_ore, n.minutes, n.after_ore, n.amount_after_ore
     from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[])
       as n (correction_id, line_id, minutes, before_ore, amount_before_ore, after_ore, amount_after_ore)`,
    [
      each.map(({ id }) => id),
      each.map(({ lineId }) => lineId),
      each.map(({ minutes }) => minutes),
      each.map(({ wageCostOre }) => wageCostOre),
      each.map(({ amountOre }) => amountOre),
      each.map(({ rightWageCostOre }) => rightWageCostOre),
      each.map(({ rightAmountOre }) => rightAmountOre),
    ],
  );
  await recordEvents(
    tx,
    'correction.proposed',
    (await tx.findBy(Correction, { batchId })).map(({ id, placementId, claimId, reference, amountOre }) => ({
      subjectId: id,
      placementId,
      details: { claimId, reference, reasonCode, minutes: 0, amountOre, batchId },
    })),
  );
}
