import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { waiverIn } from '../../hearings/hearing.input.js';
import { waiveHearing } from '../../hearings/hearing.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { Claim } from '../claim.entity.js';
import type { ClaimDecisionInput, LineDecisionInput } from '../claim.input.js';
import { findClaim } from '../claim.queries.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { statusAfter } from './claim-decision.rules.js';
import { tryDecision } from './try-decision.js';
import { totalOre } from '../claim-line.rules.js';
import { freeEntries } from '../free-entries.js';
import { lastDayWhenBack } from '../window/claim-window.queries.js';

@Injectable()
export class DecideClaim {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Approves or refuses line by line, under the legal basis of today; refused hours are free again. Throws
   * `ChangedMeanwhile` where the version that the caseworker saw is given and is no more.
   */
  run(
    id: string,
    input: ClaimDecisionInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, ClaimRefusal>> {
    return this.database.change<string, ClaimRefusal>(actor, async (tx) => {
      const { placementId } = await findClaim(tx, id);
      await lockGrants(tx, placementId);
      const waiver = waiverIn(input);
      const asked = { decisions: input.lines, seen, waiver };
      const tried = await tryDecision(tx, id, asked, actor, this.clock.today());
      if ('refused' in tried) return tried;
      const { claim, isHeard, lines, legalBasis, payeeCvr } = tried.done;

      await markLines(tx, input.lines);
      const refusedIds = input.lines.filter(({ outcome }) => outcome === 'refused').map((line) => line.id);
      const approved = lines.filter((line) =>
        input.lines.some((decision) => decision.id === line.id && decision.outcome === 'approved'),
      );
      const amountOre = totalOre(approved);
      const status = statusAfter(approved.length, amountOre);
      const isBack = refusedIds.length > 0; // and can be claimed again
      const againLastDay = isBack ? await lastDayWhenBack(tx, claim, this.clock.today()) : claim.againLastDay;
      // Where nothing is approved, what is never paid is free again too.
      await freeEntries(tx, status === 'refused' ? { claimId: id } : { claimLineId: In(refusedIds) });
      await tx.update(
        Claim,
        { id },
        {
          status,
          amountOre,
          payeeCvr,
          decidedBy: actor.personId,
          decidedAt: this.clock.now(),
          legalBasis,
          againLastDay,
          version: claim.version + 1,
        },
      );
      const noHearing = refusedIds.length > 0 && !isHeard ? waiver : null;
      if (noHearing !== null) {
        const of = { placementId, subjectKind: 'claim', subjectId: id, about: 'refusal' } as const;
        await waiveHearing(tx, of, noHearing, actor, this.clock.now());
      }
      await recordEvent(tx, {
        what: status === 'refused' ? 'claim.refused' : 'claim.approved',
        subjectId: id,
        placementId,
        details: {
          amountOre,
          legalBasis,
          payeeCvr,
          noHearing: noHearing?.because,
          lines: input.lines.map((line) => ({
            id: line.id,
            outcome: line.outcome,
            reasonCode: line.reasonCode,
          })),
        },
      });
      return done(id);
    });
  }
}

async function markLines(tx: Tx, decisions: LineDecisionInput[]): Promise<void> {
  const codes = decisions.map(({ outcome, reasonCode }) => (outcome === 'refused' ? reasonCode : null));
  await tx.query(
    `update claim_lines set outcome = decided.outcome, reason_code = decided.reason_code, reason = decided.reason
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as decided (line_id, outcome, reason_code, reason)
     where id = decided.line_id`,
    [
      decisions.map(({ id }) => id),
      decisions.map(({ outcome }) => outcome),
      codes,
      decisions.map(({ reason }) => reason ?? null),
    ],
  );
}
