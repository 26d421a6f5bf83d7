import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { recordLook } from '../../../audit/record-look.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt, isChangedMeanwhile } from '../../../web/attempt.js';
import { IdPipe } from '../../../web/id.pipe.js';
import type { Fault } from '../../../web/problems/said.js';
import { rowsTold } from '../last-steps/check.words.js';
import { ReadRegistrationInput } from '../registration.input.js';
import { answersOf, chosenInFull, findRegistration } from '../registration.queries.js';
import { registrationRefusalInDanish } from '../registration.words.js';
import { DiscardRegistration } from './discard-registration.js';
import { discardingPage } from './discarding.page.js';

const CHANGED = 'Registreringen er ændret imens. Se, hvad der står nu, og svar igen.';

/** Where a begun registration is deleted, once it is seen what that loses. */
@ApiExcludeController()
@Controller('forloeb/nyt/:id/sletning')
@May('consultant')
export class DiscardingWebController {
  constructor(
    private readonly database: Database,
    private readonly discardRegistration: DiscardRegistration,
  ) {}

  @Get()
  async ask(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    await this.send(reply, id, actor, []);
  }

  @Post()
  async discard(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const discarded = await attempt(
      ReadRegistrationInput,
      typed,
      ({ version }) => this.discardRegistration.run(id, version, actor),
      registrationRefusalInDanish,
    );
    if ('done' in discarded) return seeOther(reply, '/forloeb/nyt', 'Det påbegyndte forløb er slettet.');
    const { faults } = discarded;
    const gone = faults.find(({ code }) => code === 'registration-gone');
    if (gone) return seeOther(reply, '/forloeb/nyt', gone.detail);
    await this.send(
      reply,
      id,
      actor,
      isChangedMeanwhile(faults) ? [{ code: 'changed-meanwhile', detail: CHANGED }] : faults,
    );
  }

  /** What is registered already is a placement, and no more to be deleted. */
  private async send(reply: FastifyReply, id: string, actor: SignedIn, faults: Fault[]): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const registration = await findRegistration(tx, id);
      const { placementId, menteeId, version } = registration;
      if (placementId !== null) return null;
      const people = menteeId === null ? [] : [{ kind: 'mentee' as const, id: menteeId }];
      await recordLook(tx, { how: 'page', purpose: 'registration', people });
      const answers = await answersOf(tx, registration);
      const rows = rowsTold(registration, await chosenInFull(tx, id), answers);
      return discardingPage({ visitor: visitorOf(actor), id, version, rows, faults });
    });
    if (page === null) return seeOther(reply, `/forloeb/nyt/${id}`);
    sendPage(reply, page, faults);
  }
}
