import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import type { EventCode } from '../../audit/event.words.js';
import { recordEvent } from '../../audit/record-event.js';
import { RegisterPlacement } from '../../placements/register-placement.js';
import { type PlacementRefusal, REFUSED_BY_DATABASE } from '../../placements/placement.rules.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { findApplication } from '../applications/application.queries.js';
import { Proposal } from './proposal.entity.js';
import type { PlacePairInput } from './proposal.input.js';
import type { ProposalLine } from './proposal-line.js';
import { lockProposal, sayOf, wordsOf } from './proposal.queries.js';
import {
  askedRole,
  type HandlingRefusal,
  placeRefusals,
  replyRefusals,
  statusOn,
  withdrawRefusals,
} from './proposal.rules.js';

@Injectable()
export class HandleProposal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerPlacement: RegisterPlacement,
  ) {}

  /** Answers whoever asked for more, who then has the full time anew. */
  reply(id: string, text: string, actor: Actor): Promise<Outcome<string, HandlingRefusal>> {
    return this.database.change<string, HandlingRefusal>(actor, async (tx) => {
      const { proposal, status } = await this.locked(tx, id);
      const words = await wordsOf(tx, id);
      const refusals = replyRefusals(status, words.at(-1)?.says ?? null);
      if (refusals.length > 0) return refused(refusals);

      const toRole = found(askedRole(proposal), 'proposal');
      const by = { byRole: 'coordinator' as const, createdBy: actor.personId, createdAt: this.clock.now() };
      await sayOf(tx, { proposalId: id, says: 'reply', toRole, text, ...by });
      await this.keep(tx, proposal, { askedDay: this.clock.today() }, 'proposal.replied');
      return done(id);
    });
  }

  /** Takes it back, before it is a course. */
  withdraw(id: string, actor: Actor): Promise<Outcome<string, HandlingRefusal>> {
    return this.database.change<string, HandlingRefusal>(actor, async (tx) => {
      const { proposal, status } = await this.locked(tx, id);
      const refusals = withdrawRefusals(status);
      if (refusals.length > 0) return refused(refusals);
      await this.keep(tx, proposal, { status: 'withdrawn' }, 'proposal.withdrawn');
      return done(id);
    });
  }

  /** Registers the course that both have said yes to; answers its id. */
  place(
    id: string,
    input: PlacePairInput,
    actor: Actor,
  ): Promise<Outcome<string, HandlingRefusal | PlacementRefusal>> {
    return this.database.change<string, HandlingRefusal | PlacementRefusal>(
      actor,
      async (tx) => {
        const { proposal, status } = await this.locked(tx, id);
        const refusals = placeRefusals(status);
        if (refusals.length > 0) return refused(refusals);

        const mentor = await findApplication(tx, proposal.mentorApplicationId);
        const mentee = await findApplication(tx, proposal.menteeApplicationId);
        const pair = {
          scheme: mentee.scheme,
          mentorId: found(mentor.mentorId, 'mentor'),
          menteeId: found(mentee.menteeId, 'mentee'),
        };
        const placed = await this.registerPlacement.within(tx, { ...pair, ...input }, actor);
        if ('refused' in placed) return placed;
        await this.keep(tx, proposal, { status: 'placed', placementId: placed.done }, 'proposal.placed');
        return placed;
      },
      REFUSED_BY_DATABASE,
    );
  }

  private async locked(tx: Tx, id: string) {
    const proposal = found(await lockProposal(tx, id), 'proposal');
    return { proposal, status: statusOn(proposal, this.clock.today()) };
  }

  private async keep(
    tx: Tx,
    { id, version }: ProposalLine,
    change: Partial<Proposal>,
    what: EventCode,
  ): Promise<void> {
    await tx.update(Proposal, { id }, { ...change, version: version + 1 });
    await recordEvent(tx, { what, subjectId: id });
  }
}
