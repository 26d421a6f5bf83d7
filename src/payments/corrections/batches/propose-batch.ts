import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { type DifferenceOfClaim, writeCorrections } from '../write-corrections.js';
import type { CorrectionBatchInput } from './batch.input.js';
import { linesPricedBy, wageCostExists } from './batch.queries.js';
import {
  batchRefusals,
  type BatchRefusal,
  batchTotals,
  wronglyPriced,
  type WronglyPriced,
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
        const reasonCode = rate.what === 'ceiling' ? 'wrong-ceiling' : 'wrong-rate';
        const when = { now: by.proposedAt, today: this.clock.today() };
        await writeCorrections(tx, differencesOfClaims(toCorrect), { batchId: id, reasonCode, reason }, when);
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

/** Each line from what it stands at to what the right rate makes of it. */
function differencesOfClaims(lines: WronglyPriced[]): DifferenceOfClaim[] {
  return lines.map((line) => ({
    claimId: line.claimId,
    lineId: line.lineId,
    minutesBefore: line.minutes,
    wageCostBeforeOre: line.wageCostOre,
    amountBeforeOre: line.amountOre,
    minutesAfter: line.minutes,
    wageCostAfterOre: line.rightWageCostOre,
    amountAfterOre: line.rightAmountOre,
  }));
}
