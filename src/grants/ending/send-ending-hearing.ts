import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { latestHearing, sendHearing } from '../../hearings/hearing.queries.js';
import { sendingRefusals } from '../../hearings/hearing.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { EndingHearingInput } from './ending.input.js';
import { lockToEnd } from './ending.queries.js';
import type { EndingRefusal } from './ending.rules.js';
import { endingSaid } from './ending.words.js';

@Injectable()
export class SendEndingHearing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Hears the mentee before a grant is revoked or ends early; it stays granted meanwhile. */
  run(
    id: string,
    input: EndingHearingInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, EndingRefusal>> {
    return this.database.change<string, EndingRefusal>(actor, async (tx) => {
      const { grant, refusals } = await lockToEnd(tx, id, input, actor, seen);
      const { what, lastDay = null, reasonCode, reason, facts } = input;
      const { placementId } = grant;
      const of = { placementId, subjectKind: 'grant', subjectId: id, about: what } as const;
      refusals.push(...sendingRefusals(await latestHearing(tx, of), this.clock.today()));
      if (refusals.length > 0) return refused(refusals);

      const intended = { what, lastDay, reasonCode, reason };
      const says = endingSaid(grant, intended);
      await sendHearing(tx, of, { party: 'mentee', intended, says, facts }, actor, this.clock.now());
      return done(id);
    });
  }
}
