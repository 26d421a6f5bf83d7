import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { menteesPerMentor, proposalOrder } from '../../schemes/matching.rules.js';
import { findSchemeInUse } from '../../schemes/scheme.queries.js';
import { Clock } from '../../shared/clock.js';
import { found, NotFound } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { findApplication, lockApplications } from '../applications/application.queries.js';
import { Proposal } from './proposal.entity.js';
import type { ProposalInput } from './proposal.input.js';
import { keepLapsed } from './proposal.queries.js';
import { type ProposeRefusal, proposeRefusals } from './proposal.rules.js';

@Injectable()
export class ProposePair {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Proposes a mentor and a mentee to each other; the first is asked, by the scheme's order where it has one. Answers the proposal's id. */
  run(input: ProposalInput, actor: Actor): Promise<Outcome<string, ProposeRefusal>> {
    return this.database.change<string, ProposeRefusal>(
      actor,
      async (tx) => {
        const {
          mentorApplicationId,
          menteeApplicationId,
          isAgreed = false,
          askFirst = null,
          ...ties
        } = input;
        const today = this.clock.today();
        await lockApplications(tx, [mentorApplicationId, menteeApplicationId]);
        await keepLapsed(tx, menteeApplicationId, today);
        const mentor = await findApplication(tx, mentorApplicationId);
        const mentee = await findApplication(tx, menteeApplicationId);
        if (mentor.asRole !== 'mentor' || mentee.asRole !== 'mentee') throw new NotFound('application');
        const { scheme } = found(await findSchemeInUse(tx, mentee.scheme, today), 'scheme');
        const order = proposalOrder(scheme);
        const refusals = proposeRefusals({
          mentor,
          mentee: { ...mentee, isProposed: mentee.proposed > 0 },
          ties,
          atATime: menteesPerMentor(scheme),
          order,
          askFirst,
          isAgreed,
        });
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const firstRole = askFirst ?? order.first;
        await tx.insert(Proposal, {
          id,
          mentorApplicationId,
          menteeApplicationId,
          firstRole,
          status: 'first-asked',
          askedDay: today,
          secondAskedDay: null,
          placementId: null,
          createdBy: actor.personId,
          createdAt: this.clock.now(),
        });
        await recordEvent(tx, {
          what: 'proposal.made',
          subjectId: id,
          details: { mentorApplicationId, menteeApplicationId, firstRole },
        });
        return done(id);
      },
      { one_open_proposal_per_mentee: { because: 'proposed-already' } },
    );
  }
}
