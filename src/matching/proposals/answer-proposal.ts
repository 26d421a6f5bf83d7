import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Proposal } from './proposal.entity.js';
import type { ProposalAnswerInput } from './proposal.input.js';
import { lockProposal, sayOf } from './proposal.queries.js';
import { type AnswerRefusal, answerRefusals, statusAfter } from './proposal.rules.js';

@Injectable()
export class AnswerProposal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Mentor or mentee says yes or no, or asks for more; the reason is kept from the other. */
  run(id: string, input: ProposalAnswerInput, actor: Actor): Promise<Outcome<string, AnswerRefusal>> {
    return this.database.change<string, AnswerRefusal>(actor, async (tx) => {
      const by = actor.role as OneOfThePair;
      const today = this.clock.today();
      const proposal = await lockProposal(tx, id);
      if (proposal === null) return refused([{ because: 'not-asked-now' }]);
      const refusals = answerRefusals(proposal, by, input, today);
      if (refusals.length > 0) return refused(refusals);

      const { says, text = null } = input;
      const createdAt = this.clock.now();
      const word = { byRole: by, says, text, toRole: null, createdBy: actor.personId, createdAt };
      await sayOf(tx, { proposalId: id, ...word });
      const status = statusAfter(proposal, says);
      const asks = status === 'second-asked' && proposal.status === 'first-asked';
      const asked = asks ? { askedDay: today, secondAskedDay: today } : {};
      await tx.update(Proposal, { id }, { status, ...asked, version: proposal.version + 1 });
      // Why is for the coordinator alone, and so stays out of the log.
      await recordEvent(tx, { what: 'proposal.answered', subjectId: id, details: { by, says } });
      return done(id);
    });
  }
}
