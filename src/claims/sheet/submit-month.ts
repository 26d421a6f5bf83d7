import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { sayNoHours } from '../../hours/say-no-hours.js';
import type { TimeEntryRefusal } from '../../hours/time-entry.rules.js';
import { Clock } from '../../shared/clock.js';
import type { Month } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ChangedMeanwhile } from '../../web/version.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { draftClaim } from '../create-claim.js';
import { submitClaim } from '../submit-claim.js';
import { openClaim } from './open-claim.queries.js';
import type { AnswerInput, SheetAnswersInput } from './sheet.input.js';

/** Why a month is not answered for, of which placement of the sheet; null where of none. */
export type SheetRefusal =
  | { because: 'nothing-answered' }
  | { because: 'not-declared' }
  | { because: 'claim-refused'; at: number | null; refusal: ClaimRefusal }
  | { because: 'no-hours-refused'; at: number; refusal: TimeEntryRefusal }
  | { because: 'hours-changed'; at: number };

@Injectable()
export class SubmitMonth {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers for a month of several placements in one go: each is claimed, said to be without hours, or left
   * for later. Where one of them is refused, nothing of it all is done, and every reason is answered.
   */
  run(input: SheetAnswersInput, actor: Actor): Promise<Outcome<null, SheetRefusal>> {
    return this.database.change<null, SheetRefusal>(
      actor,
      async (tx) => {
        const answered = input.answers
          .map((answer, at) => ({ ...answer, at }))
          .filter(({ answer }) => answer !== 'later')
          .toSorted((one, other) => one.placementId.localeCompare(other.placementId)); // locked in one order
        if (answered.length === 0) return refused([{ because: 'nothing-answered' }]);
        const isClaimed = answered.some(({ answer }) => answer === 'claim');
        if (isClaimed && input.declaration !== true) return refused([{ because: 'not-declared' }]);

        const refusals: SheetRefusal[] = [];
        for (const answer of answered) {
          refusals.push(...(await this.answerFor(tx, input.month, answer, actor)));
        }
        return refusals.length > 0 ? refused(refusals) : done(null);
      },
      {
        a_grant_is_never_exceeded: {
          because: 'claim-refused',
          at: null,
          refusal: { because: 'grant-exceeded-meanwhile' },
        },
        a_claim_is_submitted_in_its_window: {
          because: 'claim-refused',
          at: null,
          refusal: { because: 'too-late-meanwhile' },
        },
        one_open_claim_per_placement_and_month: {
          because: 'claim-refused',
          at: null,
          refusal: { because: 'open-claim-exists', month: input.month },
        },
      },
    );
  }

  private async answerFor(
    tx: Tx,
    month: Month,
    { placementId, answer, seen, at }: AnswerInput & { at: number },
    actor: Actor,
  ): Promise<SheetRefusal[]> {
    if (answer === 'no-hours') {
      const said = await sayNoHours(tx, { placementId, month }, actor, this.clock);
      return 'done' in said
        ? []
        : said.refused.map((refusal) => ({ because: 'no-hours-refused', at, refusal }));
    }
    const claim = await openClaim(tx, placementId, month);
    const drafted = claim ? done(claim.id) : await draftClaim(tx, { placementId, month }, actor, this.clock);
    if ('refused' in drafted) return ofClaim(at, drafted.refused);
    try {
      const order = { id: drafted.done, declaration: true, seen: seen ?? null };
      const submitted = await submitClaim(tx, order, actor, this.clock.now());
      return 'done' in submitted ? [] : ofClaim(at, submitted.refused);
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return [{ because: 'hours-changed', at }];
      throw error;
    }
  }
}

function ofClaim(at: number, refusals: ClaimRefusal[]): SheetRefusal[] {
  return refusals.map((refusal) => ({ because: 'claim-refused', at, refusal }));
}
