import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { settlementOfMentor } from '../../mentors/mentor.queries.js';
import { mentorOn } from '../../placements/handover/mentor-days.rules.js';
import { mentorsOf } from '../../placements/handover/mentorship.queries.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { FeeInput, WageCostInput } from './wage-cost.input.js';
import { WageCost } from './wage-cost.entity.js';
import { whyNoMentor } from './wage-cost-mentor.rules.js';
import { type WageCostRefusal, whoProposesRefusals } from './wage-cost.rules.js';
import { costIn, costOfFee, type CostWorked } from './wage-in.js';

interface Proposal {
  firstDay: string;
  worked: Outcome<CostWorked, WageCostRefusal>;
  /** Who invoices what, where it is a fee that is agreed. */
  fee: Pick<FeeInput, 'senderCvr' | 'orderReference'> | null;
}

@Injectable()
export class ProposeWageCost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What an hour of the mentor of that day costs from then on, for a caseworker to decide. */
  run(placementId: string, input: WageCostInput, actor: Actor): Promise<Outcome<string, WageCostRefusal>> {
    return this.propose(placementId, { firstDay: input.firstDay, worked: costIn(input), fee: null }, actor);
  }

  /** The same of a fee that is agreed with whoever sends the invoice: an hour without anything added. */
  agree(placementId: string, input: FeeInput, actor: Actor): Promise<Outcome<string, WageCostRefusal>> {
    const { firstDay, senderCvr, orderReference } = input;
    const proposal = { firstDay, worked: costOfFee(input), fee: { senderCvr, orderReference } };
    return this.propose(placementId, proposal, actor);
  }

  private propose(
    placementId: string,
    proposal: Proposal,
    actor: Actor,
  ): Promise<Outcome<string, WageCostRefusal>> {
    const { firstDay } = proposal;
    return this.database.change<string, WageCostRefusal>(
      actor,
      (tx) => this.within(tx, placementId, proposal, actor),
      { one_wage_cost_per_mentor_and_first_day: { because: 'wage-cost-known', firstDay } },
    );
  }

  private async within(
    tx: Tx,
    placementId: string,
    { firstDay, worked, fee }: Proposal,
    actor: Actor,
  ): Promise<Outcome<string, WageCostRefusal>> {
    const placement = await lockPlacement(tx, placementId);
    const mentors = await mentorsOf(tx, placementId);
    const mentor = mentorOn(mentors, firstDay);
    if (mentor === null) return refused([whyNoMentor(placement, mentors, firstDay)]);
    const settlement = await settlementOfMentor(tx, mentor.id);
    const refusals = whoProposesRefusals(settlement, {
      isFee: fee !== null,
      role: actor.role,
      takesPart: actor.role !== 'leader' && (await takesPart(tx, placementId, actor.personId)),
    });
    if (refusals.length > 0) return refused(refusals);
    if ('refused' in worked) return worked;
    const { wage, parts } = worked.done;

    const id = randomUUID();
    await tx.insert(WageCost, {
      id,
      placementId,
      mentorId: mentor.id,
      firstDay,
      wage,
      ...parts,
      settlement,
      ...fee,
      status: 'proposed',
      proposedBy: actor.personId,
      proposedAt: this.clock.now(),
    });
    await recordEvent(tx, {
      what: 'wage-cost.proposed',
      subjectId: id,
      placementId,
      details: { firstDay, ...parts, ...fee },
    });
    return done(id);
  }
}
