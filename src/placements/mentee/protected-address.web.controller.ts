import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { LookAtAddress } from '../../mentees/look-at-address.js';
import { AddressLookInput } from '../../mentees/mentee.input.js';
import { keepNoCopy, sendPage } from '../../web/answer.js';
import { filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { readForm } from '../../web/read-form.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { addressQuestionPage, protectedAddressPage } from './protected-address.page.js';

/** A protected address has no address of its own: it is the answer to a form, and is asked for anew each time. */
@ApiExcludeController()
@Controller('forloeb/:id/mentee/adresse')
@May(...CASE_WORKERS)
export class ProtectedAddressWebController {
  constructor(
    private readonly database: Database,
    private readonly lookAtAddress: LookAtAddress,
  ) {}

  @Get()
  async ask(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    const visitor = visitorOf(actor);
    sendPage(
      reply,
      addressQuestionPage({ visitor, placement: await this.of(id, actor), form: filledWith() }),
    );
  }

  @Post()
  async look(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visitor = visitorOf(actor);
    const placement = await this.of(id, actor);
    const asked = await readForm(AddressLookInput, typed);
    if ('faults' in asked) {
      const form = filledAgain(typed, asked.faults);
      return sendPage(reply, addressQuestionPage({ visitor, placement, form }), asked.faults);
    }
    const { purpose } = asked.input;
    const look = { menteeId: placement.mentee.id, how: 'page' as const, purpose, placementId: id };
    const address = await this.lookAtAddress.run(look, actor);
    keepNoCopy(reply);
    sendPage(reply, protectedAddressPage({ visitor, placement, address }));
  }

  private of(id: string, actor: SignedIn) {
    return this.database.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return findPlacementView(tx, id);
    });
  }
}
