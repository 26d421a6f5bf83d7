import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { latestHearing, sendHearing } from '../../hearings/hearing.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Correction } from './correction.entity.js';
import type { CorrectionHearingInput } from './correction.input.js';
import type { CorrectionRefusal } from './correction.rules.js';
import { correctionHearingRefusals } from './correction-decision.rules.js';
import { correctionShown } from './correction-shown.queries.js';
import { intendedInDanish } from './correction.words.js';
import { lockCorrection } from './lock-correction.js';

@Injectable()
export class HearOnCorrection {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A second person agrees to a correction downwards, and hears the employer on it: from now on the leader knows. */
  run(
    id: string,
    { facts }: CorrectionHearingInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, CorrectionRefusal>> {
    return this.database.change<string, CorrectionRefusal>(actor, async (tx) => {
      const { correction, judge } = await lockCorrection(tx, id, actor, seen);
      const { placementId } = correction;
      const of = { placementId, subjectKind: 'correction', subjectId: id, about: 'correction' } as const;
      const latest = await latestHearing(tx, of);
      const refusals = correctionHearingRefusals(correction, judge, latest, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const now = this.clock.now();
      const shown = await correctionShown(tx, correction);
      const { lines } = shown;
      const says = intendedInDanish(shown);
      await tx.update(
        Correction,
        { id },
        { status: 'hearing', agreedBy: actor.personId, agreedAt: now, version: correction.version + 1 },
      );
      await sendHearing(tx, of, { party: 'leader', intended: { lines }, says, facts }, actor, now);
      return done(id);
    });
  }
}
