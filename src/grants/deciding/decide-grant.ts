import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { waiverIn } from '../../hearings/hearing.input.js';
import { changePlacement, lockPlacement, schemeOf, takesPart } from '../../placements/placement.queries.js';
import { legalBasisOn } from '../../schemes/pay.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Grant } from '../grant.entity.js';
import type { GrantDecisionInput } from '../grant.input.js';
import { findAssessment, findGrant, lockGrants } from '../grant.queries.js';
import { decisionRefusals, GRANT_MOVES, type GrantRefusal } from '../grant.rules.js';
import { GrantAssessment } from '../grant-assessment.entity.js';
import { notHeard, waived } from '../hearings/heard.queries.js';
import { BudgetsOfGrants, type PassedBudget } from './budgets-of-grants.js';
import { lengthens } from './grant-effect.rules.js';

@Injectable()
export class DecideGrant {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly budgets: BudgetsOfGrants,
  ) {}

  /**
   * Grants or refuses what another recommended, under the legal basis of today, which the grant keeps.
   * Throws `ChangedMeanwhile` where the version that the caseworker saw is given and is no more.
   */
  run(
    id: string,
    input: GrantDecisionInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, GrantRefusal>> {
    return this.database.change<string, GrantRefusal>(actor, async (tx) => {
      const { placementId } = await findGrant(tx, id);
      const placement = await lockPlacement(tx, placementId);
      await lockGrants(tx, placementId);
      const grant = await findGrant(tx, id);
      refuseIfChanged(seen, grant.version);
      const { beganBeforeBecause } = await findAssessment(tx, id);

      const today = this.clock.today();
      const legalBasis = legalBasisOn(await schemeOf(tx, placement), today);
      const decider = {
        personId: actor.personId,
        takesPart: await takesPart(tx, placementId, actor.personId),
      };
      const { outcome, reason, reasonCode = null } = input;
      const refusals = decisionRefusals(
        { ...grant, beganBeforeBecause },
        { outcome, reasonCode, legalBasis },
        decider,
        today,
      );
      const waiver = waiverIn(input);
      const against = { about: 'refusal', reasonCode, lastDay: null } as const;
      if (refusals.length === 0 && outcome === 'refused') {
        refusals.push(...(await notHeard(tx, id, against, waiver, today)));
      }
      if (refusals.length > 0) return refused(refusals);

      const status = (outcome === 'granted' ? GRANT_MOVES.granting : GRANT_MOVES.refusing).to;
      const now = this.clock.now();
      // Asked before it is granted, as it is then among what is bound.
      const overBudget =
        outcome === 'granted'
          ? await this.budgets.note(tx, grant, { personId: actor.personId, at: now })
          : [];
      const decided = { status, decidedBy: actor.personId, decidedAt: now, legalBasis };
      await tx.update(Grant, { id }, { ...decided, version: grant.version + 1 });
      await tx.update(
        GrantAssessment,
        { grantId: id },
        { decisionReason: reason, ...(outcome === 'refused' && { decisionReasonCode: reasonCode }) },
      );
      const noHearing = outcome === 'refused' ? await waived(tx, grant, against, waiver, actor, now) : null;
      if (outcome === 'granted' && lengthens(grant, placement)) {
        await changePlacement(tx, placement, { lastDay: grant.lastDay });
      }
      await recordEvent(tx, {
        what: outcome === 'granted' ? 'grant.granted' : 'grant.refused',
        subjectId: id,
        placementId,
        details: {
          legalBasis,
          grantedMinutes: grant.grantedMinutes,
          reasonCode,
          noHearing,
          ...(overBudget.length > 0 && { overBudget: overBudget.map(overOf) }),
        },
        personal: { reason },
      });
      return done(id);
    });
  }
}

function overOf({ budgetId, year, overOre }: PassedBudget): object {
  return { budgetId, year, overOre };
}
