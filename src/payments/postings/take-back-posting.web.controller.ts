import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { takesPart } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { TakingBackInput } from './internal-posting.input.js';
import { findPosting } from './internal-posting.queries.js';
import { takingBackRefusals } from './internal-posting.rules.js';
import { takingBackRefusalInDanish } from './internal-posting.words.js';
import { takeBackPostingPage } from './take-back-posting.page.js';
import { TakeBackPosting } from './take-back-posting.js';

@ApiExcludeController()
@Controller('udbetalinger/posteringer/:id/tilbagefoersel')
@May('payer')
export class TakeBackPostingWebController {
  constructor(
    private readonly database: Database,
    private readonly takeBackPosting: TakeBackPosting,
  ) {}

  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post()
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: TakingBackInput) => this.takeBackPosting.run(id, input, actor);
    const taken = await attempt(TakingBackInput, typed, run, takingBackRefusalInDanish);
    if ('done' in taken) {
      return seeOther(
        reply,
        '/udbetalinger/posteringer',
        'Posteringen er taget tilbage. Kravet venter igen.',
      );
    }
    sendPage(reply, await this.page(id, actor, filledAgain(typed, taken.faults)), taken.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const posting = found(await findPosting(tx, id), 'posting');
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, posting.placementId);
      const judge = { takesPart: await takesPart(tx, posting.placementId, actor.personId) };
      const hindrances = takingBackRefusals(posting, judge);
      return takeBackPostingPage({ visitor: visitorOf(actor), posting, hindrances, form });
    });
  }
}
