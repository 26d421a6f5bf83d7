import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent, recordEvents } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { DAYS_TO_ANSWER } from '../../shared/deadlines.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { addWorkingDays } from '../../shared/working-days.js';
import { Sample } from './sample.entity.js';
import type { SampleInput } from './sample.input.js';
import { addSampledClaims, paidInYear } from './sample.queries.js';
import { drawn, type DrawRefusal, drawRefusals, oreOf } from './sample.rules.js';

@Injectable()
export class DrawSample {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Draws once for a year, and asks each employer for documentation. */
  run({ year, sharePercent, seed }: SampleInput, actor: Actor): Promise<Outcome<string, DrawRefusal>> {
    return this.database.change<string, DrawRefusal>(
      actor,
      async (tx) => {
        const today = this.clock.today();
        const isDrawn = (await tx.countBy(Sample, { year })) > 0;
        const paid = await paidInYear(tx, year);
        const refusals = drawRefusals({ year, isDrawn, paid: paid.length }, today);
        if (refusals.length > 0) return refused(refusals);

        const shareHundredths = Math.round(sharePercent * 100);
        const claims = drawn(paid, shareHundredths, seed);
        const id = randomUUID();
        const worth = {
          claims: claims.length,
          amountOre: String(oreOf(claims)),
          paidOre: String(oreOf(paid)),
        };
        await tx.insert(Sample, {
          id,
          year,
          shareHundredths,
          seed,
          ...worth,
          drawnBy: actor.personId,
          drawnAt: this.clock.now(),
        });
        const asked = claims.map((claim) => ({ id: randomUUID(), claim }));
        await addSampledClaims(tx, id, asked, addWorkingDays(today, DAYS_TO_ANSWER));
        const details = { year, shareHundredths, seed, ...worth };
        await recordEvent(tx, { what: 'sample.drawn', subjectId: id, details });
        await recordEvents(
          tx,
          'sampled-claim.asked',
          asked.map(({ id: subjectId, claim }) => ({
            subjectId,
            placementId: claim.placementId,
            details: { sampleId: id, claimId: claim.id, amountOre: claim.amountOre },
          })),
        );
        return done(id);
      },
      {
        one_sample_per_year: { because: 'already-drawn', year },
        only_what_was_paid_is_sampled: { because: 'paid-meanwhile' },
      },
    );
  }
}
