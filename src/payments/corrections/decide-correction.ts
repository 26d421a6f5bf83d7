import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { waiverIn } from '../../hearings/hearing.input.js';
import { latestHearing, waiveHearing } from '../../hearings/hearing.queries.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { legalBasisOn } from '../../schemes/pay.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { Correction } from './correction.entity.js';
import type { CorrectionDecisionInput } from './correction.input.js';
import type { CorrectionRefusal } from './correction.rules.js';
import { correctionDecisionRefusals } from './correction-decision.rules.js';
import { lockCorrection } from './lock-correction.js';

const EXCEEDED: Record<string, CorrectionRefusal> = {
  a_grant_is_never_exceeded: { because: 'grant-exceeded-meanwhile' },
};

@Injectable()
export class DecideCorrection {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Approves or rejects it. Upwards it goes with the next run; downwards it is owed, or set off where nothing is paid yet. */
  run(
    id: string,
    input: CorrectionDecisionInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, CorrectionRefusal>> {
    return this.database.change<string, CorrectionRefusal>(
      actor,
      async (tx) => {
        await holdPaymentsStill(tx); // a run that is being locked has taken the claim, or has not
        const { correction, judge } = await lockCorrection(tx, id, actor, seen);
        const { placementId } = correction;
        const today = this.clock.today();
        const legalBasis = legalBasisOn(await schemeOf(tx, await findPlacement(tx, placementId)), today);
        const { outcome, reason = null } = input;
        const waiver = waiverIn(input);
        const of = { placementId, subjectKind: 'correction', subjectId: id, about: 'correction' } as const;
        const hearing = await latestHearing(tx, of);
        const refusals = correctionDecisionRefusals(
          { ...correction, legalBasis },
          { outcome, reason },
          judge,
          { hearing, waiver },
          today,
        );
        if (refusals.length > 0) return refused(refusals);

        const now = this.clock.now();
        const isWaived = outcome === 'approved' && correction.amountOre < 0 && hearing === null;
        if (isWaived && waiver !== null) await waiveHearing(tx, of, waiver, actor, now);
        await tx.update(
          Correction,
          { id },
          {
            status: outcome,
            decidedBy: actor.personId,
            decidedAt: now,
            decisionReason: reason,
            legalBasis: outcome === 'approved' ? legalBasis : null,
            version: correction.version + 1,
          },
        );
        const { claimId, minutes, amountOre } = correction;
        const noHearing = isWaived ? waiver?.because : undefined;
        await recordEvent(tx, {
          what: outcome === 'approved' ? 'correction.approved' : 'correction.rejected',
          subjectId: id,
          placementId,
          details: { claimId, minutes, amountOre, legalBasis, noHearing },
          ...(reason !== null && { personal: { reason } }),
        });
        return done(id);
      },
      EXCEEDED,
    );
  }
}
