import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { addAttachment } from '../../attachments/add-attachment.js';
import type { AttachmentRefusal } from '../../attachments/attachment.rules.js';
import type { SignedPaper } from '../../attachments/signed-paper.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { sayNoHours } from '../../hours/say-no-hours.js';
import type { TimeEntryRefusal } from '../../hours/time-entry.rules.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import type { Month } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { periodOfMonth } from '../../shared/period.js';
import type { UploadedFile } from '../../web/upload.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { draftClaim } from '../create-claim.js';
import { openClaim } from '../sheet/open-claim.queries.js';
import { GRANT_EXCEEDED_MEANWHILE, submitClaim } from '../submit-claim.js';
import type { PaperSheetInput } from './paper-sheet.input.js';
import { findSheetRow, leadersSince } from './paper-sheet.queries.js';
import { lastDayOf, type PaperSheetRefusal, paperSheetRefusals } from './paper-sheet.rules.js';

/** Why a month is not answered for by a paper. */
export type SubmitOnPaperRefusal =
  | PaperSheetRefusal
  | AttachmentRefusal
  | { because: 'claim-refused'; refusal: ClaimRefusal }
  | { because: 'no-hours-refused'; refusal: TimeEntryRefusal };

type Answered = Outcome<string | null, SubmitOnPaperRefusal>;

@Injectable()
export class SubmitOnPaper {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Registers a month that the leader has signed on paper: the paper goes on the case, and the month is
   * claimed, or said to be without hours, under the rules and locks of a leader's click. Answers the claim's
   * id, null where there were no hours.
   */
  run(
    placementId: string,
    input: PaperSheetInput,
    file: UploadedFile | null,
    actor: Actor,
  ): Promise<Answered> {
    const { month } = input;
    return this.database.change<string | null, SubmitOnPaperRefusal>(
      actor,
      async (tx) => {
        const placement = await lockPlacement(tx, placementId); // no hours are written or changed meanwhile
        await lockGrants(tx, placementId);

        const row = await findSheetRow(tx, placementId, month);
        const today = this.clock.today();
        if (row?.state === 'to-answer') {
          const leaders = await leadersSince(tx, placementId, month, today);
          const lastDay = lastDayOf(row.days, periodOfMonth(month), placement);
          const refusals = paperSheetRefusals(
            input,
            { ...row, lastDay },
            { leaders, takesPart: await takesPart(tx, placementId, actor.personId) },
            today,
          );
          if (refusals.length > 0) return refused(refusals);
        }

        const paper = { kind: 'monthly-sheet' as const, signedDay: input.signedDay, file };
        const added = await addAttachment(tx, placementId, paper, actor, this.clock);
        if ('refused' in added) return added;
        const signed: SignedPaper = {
          paperId: added.done,
          paperSignedBy: input.signedBy,
          paperSignedDay: input.signedDay,
          paperReceivedDay: input.receivedDay ?? today,
          behalfBecause: input.because,
          behalfWords: input.words ?? null,
        };
        const order = { placementId, month, paper: signed };
        const isNone = row?.answers.includes('no-hours') === true;
        return isNone ? this.sayNone(tx, order, actor) : this.claim(tx, order, actor);
      },
      claimRefusals(month),
    );
  }

  private async claim(tx: Tx, { placementId, month, paper }: Order, actor: Actor): Promise<Answered> {
    const open = await openClaim(tx, placementId, month);
    const drafted = open
      ? done(open.id)
      : await draftClaim(tx, { placementId, month }, actor, this.clock, paper.paperReceivedDay);
    if ('refused' in drafted) return ofClaim(drafted.refused);
    const order = { id: drafted.done, declaration: true, seen: null, paper };
    const submitted = await submitClaim(tx, order, actor, this.clock.now());
    return 'done' in submitted ? submitted : ofClaim(submitted.refused);
  }

  private async sayNone(tx: Tx, order: Order, actor: Actor): Promise<Answered> {
    const said = await sayNoHours(tx, order, actor, this.clock);
    if ('done' in said) return said;
    return refused(said.refused.map((refusal) => ({ because: 'no-hours-refused', refusal })));
  }
}

interface Order {
  placementId: string;
  month: Month;
  paper: SignedPaper;
}

function ofClaim(refusals: ClaimRefusal[]): Answered {
  return refused(refusals.map((refusal) => ({ because: 'claim-refused', refusal })));
}

/** What the database says where somebody else came between. */
function claimRefusals(month: Month): Record<string, SubmitOnPaperRefusal> {
  const refusals: Record<string, ClaimRefusal> = {
    ...GRANT_EXCEEDED_MEANWHILE,
    one_open_claim_per_placement_and_month: { because: 'open-claim-exists', month },
  };
  const ofPaper = Object.entries(refusals).map(([constraint, refusal]) => [
    constraint,
    { because: 'claim-refused', refusal },
  ]);
  return Object.fromEntries(ofPaper) as Record<string, SubmitOnPaperRefusal>;
}
