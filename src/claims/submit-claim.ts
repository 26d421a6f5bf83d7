import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { NO_PAPER, paperInLog, type SignedPaper } from '../attachments/signed-paper.js';
import { recordEvent } from '../audit/record-event.js';
import { lockGrants } from '../grants/grant.queries.js';
import { TimeEntry } from '../hours/time-entry.entity.js';
import { findPlacement, lockPlacement } from '../placements/placement.queries.js';
import { Clock } from '../shared/clock.js';
import { dayAt } from '../shared/day.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { refuseIfChanged } from '../web/version.js';
import { Claim } from './claim.entity.js';
import { findClaim } from './claim.queries.js';
import { payeeOfClaim } from './payee.queries.js';
import { type Worked, workOut } from './work-out.queries.js';
import {
  type ClaimRefusal,
  isWorkedOut,
  lateRefusals,
  submissionRefusals,
  workedOutVersion,
} from './claim.rules.js';
import { ClaimLine } from './claim-line.entity.js';
import { belongsTo, lineId, totalMinutes, totalOre } from './claim-line.rules.js';

@Injectable()
export class SubmitClaim {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Submits a draft or returned claim, or changes nothing and answers every reason why not. Throws
   * `ChangedMeanwhile` where the version that the leader saw is given and the hours or their worth are others since.
   */
  run(
    id: string,
    { declaration, answer }: { declaration: boolean; answer?: string },
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, ClaimRefusal>> {
    return this.database.change<string, ClaimRefusal>(
      actor,
      (tx) => submitClaim(tx, { id, declaration, answer, seen }, actor, this.clock.now()),
      GRANT_EXCEEDED_MEANWHILE,
    );
  }
}

/** What the database says where a grant is used up, or the window closed, by what came between. */
export const GRANT_EXCEEDED_MEANWHILE: Record<string, ClaimRefusal> = {
  a_grant_is_never_exceeded: { because: 'grant-exceeded-meanwhile' },
  a_claim_is_submitted_in_its_window: { because: 'too-late-meanwhile' },
};

interface Submission {
  id: string;
  declaration: boolean;
  answer?: string | undefined;
  seen: string | null;
  paper?: SignedPaper;
}

/** As `SubmitClaim`, in a transaction that does more; on paper where the leader signed one. */
export async function submitClaim(
  tx: Tx,
  { id, declaration, answer, seen, paper }: Submission,
  actor: Actor,
  now: Date,
): Promise<Outcome<string, ClaimRefusal>> {
  const { placementId } = await findClaim(tx, id);
  await lockPlacement(tx, placementId); // no hours are written or changed meanwhile
  await lockGrants(tx, placementId); // claims on one placement queue up here

  const claim = await findClaim(tx, id);
  const worked = await workOut(tx, claim, declaration);
  const { lines } = worked.facts;
  refuseIfChanged(seen, isWorkedOut(claim) ? workedOutVersion(claim, worked.entries, lines) : claim.version);
  const late = paper === undefined ? worked.facts.late : lateWithPaper(claim, worked, paper);
  const refusals = submissionRefusals({ ...worked.facts, late, isAnswered: answer !== undefined });
  if (refusals.length > 0) return refused(refusals);

  const amountOre = totalOre(lines);
  await markSubmitted(
    tx,
    claim,
    { amountOre, leaderAnswer: answer ?? null, ...(paper ?? NO_PAPER) },
    actor,
    now,
  );
  await freeze(tx, claim, worked);
  const logged = paperInLog(paper);
  const personal = { ...logged.personal, ...(answer !== undefined && { answer }) };
  await recordEvent(tx, {
    what: 'claim.submitted',
    subjectId: id,
    placementId,
    details: { amountOre, minutes: totalMinutes(lines), lines, ...logged.details },
    ...(Object.keys(personal).length > 0 && { personal }),
  });
  return done(id);
}

/** A paper counts on the day on which it came. */
function lateWithPaper(
  { month }: Claim,
  { lastDay }: Worked,
  { paperReceivedDay }: SignedPaper,
): ClaimRefusal[] {
  return lateRefusals({ month, lastDay }, paperReceivedDay);
}

async function markSubmitted(
  tx: Tx,
  claim: Claim,
  said: Pick<Claim, 'amountOre' | 'leaderAnswer' | keyof SignedPaper>,
  actor: Actor,
  now: Date,
): Promise<void> {
  const placement = await findPlacement(tx, claim.placementId);
  await tx.update(
    Claim,
    { id: claim.id },
    {
      status: 'submitted',
      ...said,
      declaredAt: now,
      submittedBy: actor.personId,
      submittedAt: now,
      ...(await payeeOfClaim(tx, claim, placement, dayAt(now))),
      version: claim.version + 1,
    },
  );
}

/** Stores the lines as they were worked out, and ties to them the hours that they add up. */
async function freeze(tx: Tx, claim: Claim, { facts, pricing, entries, paid }: Worked): Promise<void> {
  const { id: claimId, placementId } = claim;
  await tx.update(TimeEntry, { claimId }, { claimLineId: null });
  await tx.delete(ClaimLine, { claimId });
  await tx.update(TimeEntry, { id: In(entries.map(({ id }) => id)) }, { claimId });
  const lines = facts.lines.map((line) => ({ id: lineId(claimId, line), claimId, placementId, ...line }));
  await tx.insert(ClaimLine, lines);
  const counted = lines.flatMap((line) =>
    paid.filter((entry) => belongsTo(entry, line, pricing)).map((entry) => ({ entry, line })),
  );
  await tx.query(
    `update time_entries set claim_line_id = counted.line_id
     from unnest($1::uuid[], $2::uuid[]) as counted (entry_id, line_id) where id = counted.entry_id`,
    [counted.map(({ entry }) => entry.id), counted.map(({ line }) => line.id)],
  );
}
