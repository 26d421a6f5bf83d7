import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { kronerAsTyped } from '../../shared/ore.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import type { Fault } from '../../web/problems/said.js';
import { correctionPage } from './correction.page.js';
import { correctionOnPage } from './correction-page.queries.js';
import type { CorrectionOnPage } from './correction-page.view.js';

/** The page of a correction, as it is, and as it is shown again. */
@Injectable()
export class CorrectionPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(id: string, actor: SignedIn): Promise<string> {
    return this.page(id, actor, (of) => filledWith(this.suggested(of)));
  }

  /** On to the correction as it is now, or the same page again with all that was typed. */
  async answer(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/reguleringer/${id}`, notice);
    const { faults } = outcome;
    sendPage(reply, await this.page(id, actor, () => filledAgain(typed, faults)), faults);
  }

  /** All that is owed, today. */
  private suggested({ outstandingOre }: CorrectionOnPage): Record<string, string> {
    const today = formatDay(this.clock.today());
    return { amountOre: kronerAsTyped(outstandingOre), invoicedDay: today, kind: 'payment', day: today };
  }

  private page(id: string, actor: SignedIn, formOf: (of: CorrectionOnPage) => Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const of = await correctionOnPage(tx, id, actor, this.clock.today());
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, of.correction.placementId);
      const isParty = actor.role === 'leader';
      return correctionPage({ visitor: visitorOf(actor), of, isParty, form: formOf(of) });
    });
  }
}
