import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordLook } from '../../audit/record-look.js';
import { schemesInUse } from '../../schemes/scheme.queries.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { KeepRegistration } from './keep-registration.js';
import {
  answersOf,
  employersLike,
  findRegistration,
  unfinishedRegistrationsOf,
} from './registration.queries.js';
import { stepThatWaits } from './registration.rules.js';
import { registrationRefusalInDanish } from './registration.words.js';
import { registeredPage, registrationsPage } from './registrations.page.js';
import { addressOfStep } from './step-frame.js';

/** Where a registration begins, is taken up again, and ends. */
@ApiExcludeController()
@Controller()
export class RegistrationsWebController {
  constructor(
    private readonly database: Database,
    private readonly keepRegistration: KeepRegistration,
  ) {}

  @Get('forloeb/nyt')
  @May('consultant')
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const unfinished = await unfinishedRegistrationsOf(tx, actor.personId);
      const people = unfinished.flatMap(({ menteeId }) =>
        menteeId === null ? [] : [{ kind: 'mentee' as const, id: menteeId }],
      );
      await recordLook(tx, { how: 'page', purpose: 'registration', people });
      const hasScheme = (await schemesInUse(tx)).length > 0;
      return registrationsPage({ visitor: visitorOf(actor), unfinished, hasScheme });
    });
    sendPage(reply, page);
  }

  @Post('forloeb/nyt')
  @May('consultant')
  async begin(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const begun = await attempt(
      EmptyInput,
      typed,
      () => this.keepRegistration.begin(actor),
      registrationRefusalInDanish,
    );
    seeOther(reply, 'done' in begun ? `/forloeb/nyt/${begun.done}` : '/forloeb/nyt');
  }

  /** Goes on where it was left. */
  @Get('forloeb/nyt/:id')
  @May('consultant')
  async resume(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = await this.database.asActor(actor, async (tx) => {
      const registration = await findRegistration(tx, id);
      if (registration.placementId !== null) return `/forloeb/nyt/${id}/faerdig`;
      return addressOfStep(id, stepThatWaits(registration, await answersOf(tx, registration)));
    });
    seeOther(reply, path);
  }

  @Get('forloeb/nyt/:id/faerdig')
  @May('consultant')
  async registered(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const { placementId } = await findRegistration(tx, id);
      if (placementId === null) return null;
      const { reference, mentee, mentor } = await findPlacementView(tx, placementId);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const placement = {
        id: placementId,
        reference,
        menteeName: mentee.name,
        hasMentor: mentor !== null,
      };
      return registeredPage({ visitor: visitorOf(actor), placement });
    });
    if (page === null) return seeOther(reply, `/forloeb/nyt/${id}`);
    sendPage(reply, page);
  }

  /** What a script offers while an employer is being typed. */
  @Get('arbejdsgivere/forslag')
  @May('consultant')
  async suggestions(
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const q = typedIn(typed, 'q').trim().slice(0, 200);
    const found = await this.database.asActor(actor, (tx) => employersLike(tx, q));
    void reply.send(found.map(({ cvr, name, detail }) => ({ value: cvr, label: `${name}, ${detail}` })));
  }
}
