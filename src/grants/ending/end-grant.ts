import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { waiverIn } from '../../hearings/hearing.input.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Grant } from '../grant.entity.js';
import { GRANT_MOVES } from '../grant.rules.js';
import { GrantAssessment } from '../grant-assessment.entity.js';
import { notHeard, waived } from '../hearings/heard.queries.js';
import type { GrantEndingInput } from './ending.input.js';
import { lockToEnd } from './ending.queries.js';
import type { EndingRefusal } from './ending.rules.js';

@Injectable()
export class EndGrant {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Revokes a grant, or lets it end on a day before its time. Minutes that are claimed stay as they are. */
  run(
    id: string,
    input: GrantEndingInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, EndingRefusal>> {
    return this.database.change<string, EndingRefusal>(actor, async (tx) => {
      const { grant, refusals } = await lockToEnd(tx, id, input, actor, seen);
      const { what, lastDay = grant.lastDay, reasonCode, reason } = input;
      const waiver = waiverIn(input);
      const against = { about: what, reasonCode, lastDay: what === 'ending' ? lastDay : null };
      if (refusals.length === 0) {
        refusals.push(...(await notHeard(tx, id, against, waiver, this.clock.today())));
      }
      if (refusals.length > 0) return refused(refusals);

      const now = this.clock.now();
      const ended =
        what === 'revocation'
          ? { status: GRANT_MOVES.revoking.to }
          : { status: GRANT_MOVES.ending.to, lastDay, plannedLastDay: grant.lastDay };
      const by = { endedBy: actor.personId, endedAt: now, version: grant.version + 1 };
      await tx.update(Grant, { id }, { ...ended, ...by });
      await tx.update(
        GrantAssessment,
        { grantId: id },
        { endingReasonCode: reasonCode, endingReason: reason },
      );
      const noHearing = await waived(tx, grant, against, waiver, actor, now);
      await recordEvent(tx, {
        what: what === 'revocation' ? 'grant.revoked' : 'grant.ended-early',
        subjectId: id,
        placementId: grant.placementId,
        details: {
          reasonCode,
          noHearing,
          plannedLastDay: grant.lastDay,
          lastDay: what === 'ending' ? lastDay : null,
        },
        personal: { reason },
      });
      return done(id);
    });
  }
}
