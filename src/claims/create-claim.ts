import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { lockPlacement, schemeOf } from '../placements/placement.queries.js';
import { unpaidRule } from '../schemes/pay.rules.js';
import { Clock } from '../shared/clock.js';
import type { Day } from '../shared/day.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Claim } from './claim.entity.js';
import type { ClaimInput } from './claim.input.js';
import { nextClaimReference } from './claim.queries.js';
import { type ClaimRefusal, draftRefusals, lateRefusals } from './claim.rules.js';
import { claimantOf } from './outside/outsiders.queries.js';
import { lastDayOf } from './window/claim-window.queries.js';

@Injectable()
export class CreateClaim {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a draft for a month. It reserves nothing, and follows the hours until it is submitted. */
  run(input: ClaimInput, actor: Actor): Promise<Outcome<string, ClaimRefusal>> {
    return this.database.change<string, ClaimRefusal>(
      actor,
      (tx) => draftClaim(tx, input, actor, this.clock),
      {
        one_open_claim_per_placement_and_month: { because: 'open-claim-exists', month: input.month },
        one_open_claim_per_outside_mentor_and_month: { because: 'open-claim-exists', month: input.month },
      },
    );
  }
}

/** As `CreateClaim`, in a transaction that does more; of a paper that came on an earlier day where one is given. */
export async function draftClaim(
  tx: Tx,
  { placementId, month }: ClaimInput,
  actor: Actor,
  clock: Clock,
  cameOn?: Day,
): Promise<Outcome<string, ClaimRefusal>> {
  const placement = await lockPlacement(tx, placementId);
  const today = clock.today();
  const unpaid = unpaidRule(await schemeOf(tx, placement));
  const lastDay = await lastDayOf(tx, placementId, month);
  const claimant = await claimantOf(tx, { placementId, month }, actor);
  const refusals = [
    ...draftRefusals(month, { unpaid, ...placement }, today),
    ...lateRefusals({ month, lastDay }, cameOn ?? today),
    ...('refused' in claimant ? claimant.refused : []),
  ];
  if ('refused' in claimant || refusals.length > 0) return refused(refusals);

  const id = randomUUID();
  const reference = await nextClaimReference(tx, today);
  await tx.insert(Claim, {
    id,
    reference,
    placementId,
    month,
    status: 'draft',
    ...claimant.done,
    createdBy: actor.personId,
    createdAt: clock.now(),
  });
  await recordEvent(tx, {
    what: 'claim.drafted',
    subjectId: id,
    placementId,
    details: { month, reference, ...claimant.done },
  });
  return done(id);
}
