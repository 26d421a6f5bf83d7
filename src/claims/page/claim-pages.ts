import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import type { Fault } from '../../web/problems/said.js';
import { claimPage } from './claim.page.js';
import { changedFirst } from './contradictions.js';
import { claimOnPage, nextClaimToDecide } from './claim-page.queries.js';
import type { ClaimOnPage } from './claim-page.view.js';
import { Paying } from './paying.js';
import { asIntended } from '../hearings/as-intended.js';
import { typedAgain, type TypedAgain } from './typed-again.js';

/** The page of a claim, as it is, and as it is shown again. */
@Injectable()
export class ClaimPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly paying: Paying,
  ) {}

  show(id: string, actor: SignedIn): Promise<string> {
    return this.page(id, actor, ({ hearing, lines }) => ({ form: asIntended(hearing, lines), lost: [] }));
  }

  /** With what is wrong, and all that was typed. */
  again(id: string, actor: SignedIn, typed: unknown, faults: Fault[]): Promise<string> {
    return this.page(id, actor, (claim) =>
      typedAgain(typed, changedFirst(faults, typed, claim.claim.version), claim),
    );
  }

  /** On to the claim as it is now, or the same page again. */
  async answer(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/krav/${id}`, notice);
    sendPage(reply, await this.again(id, actor, typed, outcome.faults), outcome.faults);
  }

  private page(id: string, actor: SignedIn, typed: (claim: ClaimOnPage) => TypedAgain): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const claim = await claimOnPage(tx, id, actor, this.clock.today());
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, claim.placement.id);
      const paying = await this.paying.of(tx, claim.claim, actor.role, this.clock.today());
      const next = actor.role === 'caseworker' ? await nextClaimToDecide(tx, id) : undefined;
      return claimPage({
        visitor: visitorOf(actor),
        today: this.clock.today(),
        claim,
        paying: { ...paying, role: actor.role },
        isLeader: actor.role === 'leader',
        isMentor: actor.role === 'mentor',
        next,
        ...typed(claim),
      });
    });
  }
}
