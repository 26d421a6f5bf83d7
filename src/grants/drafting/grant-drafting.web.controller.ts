import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { lastDayAllowed } from '../../schemes/pay.rules.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { DraftGrant } from './draft-grant.js';
import { GrantInput } from '../grant.input.js';
import { grantRefusalInDanish } from '../grant.words.js';
import { checkDraft } from './check-draft.js';
import { grantFormPage } from './grant-form.page.js';
import { grantFormFacts } from './grant-form.queries.js';
import { scopeSoFar } from './grant-scope.words.js';
import { suggestedDraft } from './suggested-draft.queries.js';

@ApiExcludeController()
@Controller('forloeb/:id/bevillinger')
@May('consultant')
export class GrantDraftingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly draftGrant: DraftGrant,
  ) {}

  @Get('ny')
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, null));
  }

  /** The form again, as it was filled in, from the page that checks it. */
  @Post('ny')
  async formAgain(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledAgain(typed, [])));
  }

  @Get('omfang')
  @Header('content-type', 'text/plain; charset=utf-8')
  scope(@Param('id', IdPipe) id: string, @Query() typed: unknown, @By() actor: SignedIn): Promise<string> {
    const read = {
      firstDay: typedIn(typed, 'firstDay'),
      lastDay: typedIn(typed, 'lastDay'),
      grantedMinutes: typedIn(typed, 'grantedMinutes'),
    };
    return this.database.asActor(actor, async (tx) => {
      const scheme = await schemeOf(tx, await findPlacement(tx, id));
      return scopeSoFar(read, (firstDay) => lastDayAllowed(scheme, firstDay));
    });
  }

  @Post('eftersyn')
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tried = await attempt(
      GrantInput,
      typed,
      (input) =>
        this.database.asActor(actor, async (tx) =>
          checkDraft(tx, {
            actor,
            placement: await findPlacement(tx, id),
            input,
            typed,
            ownId: null,
            today: this.clock.today(),
            action: `/forloeb/${id}/bevillinger`,
            back: `/forloeb/${id}/bevillinger/ny`,
            changes: null,
          }),
        ),
      grantRefusalInDanish,
    );
    if ('done' in tried) return sendPage(reply, tried.done);
    sendPage(reply, await this.page(id, actor, filledAgain(typed, tried.faults)), tried.faults);
  }

  @Post()
  async draft(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const drafted = await attempt(
      GrantInput,
      typed,
      (input) => this.draftGrant.run(id, input, actor),
      grantRefusalInDanish,
    );
    if ('done' in drafted) return seeOther(reply, `/bevillinger/${drafted.done}`, 'Kladden er gemt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, drafted.faults)), drafted.faults);
  }

  /** With nothing typed yet it holds what the placement suggests. */
  private page(id: string, actor: SignedIn, typed: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      const form = typed ?? filledWith(await suggestedDraft(tx, placement));
      const facts = await grantFormFacts(tx, placement, form);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return grantFormPage({ visitor: visitorOf(actor), ...facts, draft: null });
    });
  }
}
