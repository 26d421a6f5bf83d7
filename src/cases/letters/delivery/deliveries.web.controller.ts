import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { CASE_CHANGERS, CASE_WORKERS } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { findLetter } from '../../../letters/letter.queries.js';
import { keepNoCopy, seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { type Fault, faultsOf } from '../../../web/problems/said.js';
import { LettersOfCase } from '../letters-of-case.js';
import { lettersPage } from '../letters.page.js';
import { DeliverLetter } from './deliver-letter.js';
import { DeliveryInput } from './delivery.input.js';
import { deliveredInDanish, deliveryRefusalInDanish, windowRefusalInDanish } from './delivery.words.js';
import { PrintForWindow } from './print-for-window.js';

/** How a letter goes out, from the page of the letters of its case. */
@ApiExcludeController()
@Controller('breve/:id')
export class DeliveriesWebController {
  constructor(
    private readonly database: Database,
    private readonly deliverLetter: DeliverLetter,
    private readonly printForWindow: PrintForWindow,
    private readonly lettersOfCase: LettersOfCase,
  ) {}

  @Post('udsendelser')
  @May(...CASE_CHANGERS)
  async deliver(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    let said = '';
    const run = ({ channel }: DeliveryInput) => {
      said = deliveredInDanish(channel);
      return this.deliverLetter.run(id, channel, actor);
    };
    const delivered = await attempt(DeliveryInput, typed, run, deliveryRefusalInDanish);
    if ('faults' in delivered) return this.showFaults(id, actor, reply, delivered.faults);
    seeOther(reply, `/forloeb/${await this.caseOf(id, actor)}/breve#oprettet`, said);
  }

  /** As a form, so that no address leads to it: who asks has clicked, and the look is logged. */
  @Post('rudekuvert')
  @May(...CASE_WORKERS)
  async print(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const printed = await this.printForWindow.run(id, 'page', actor);
    if ('refused' in printed) {
      return this.showFaults(id, actor, reply, faultsOf(printed.refused, windowRefusalInDanish));
    }
    keepNoCopy(reply);
    await reply
      .type('application/pdf')
      .header('content-disposition', 'inline; filename="brev-til-rudekuvert.pdf"')
      .send(printed.done);
  }

  private async showFaults(id: string, actor: SignedIn, reply: FastifyReply, faults: Fault[]): Promise<void> {
    const placementId = await this.caseOf(id, actor);
    const facts = await this.lettersOfCase.read(placementId, actor, id);
    sendPage(reply, lettersPage({ visitor: visitorOf(actor), placementId, ...facts, faults }), faults);
  }

  private async caseOf(id: string, actor: SignedIn): Promise<string> {
    return (await this.database.asActor(actor, (tx) => findLetter(tx, id))).placementId;
  }
}
