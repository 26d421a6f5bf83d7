import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { ConcernAnswerInput } from './concern.input.js';
import { concernPage } from './concern.page.js';
import { concernsOf, findConcern } from './concern.queries.js';
import { concernMoveRefusalInDanish } from './concern.words.js';
import { concernsPage } from './concerns.page.js';
import { MoveConcern } from './move-concern.js';
import { CONCERN_READERS, CONCERN_WRITERS } from './concern-roles.js';

@ApiExcludeController()
@Controller('bekymringer')
@May(...CONCERN_WRITERS)
export class ConcernsWebController {
  constructor(
    private readonly database: Database,
    private readonly moveConcern: MoveConcern,
  ) {}

  @Get()
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const cursor = typedIn(typed, 'cursor');
    const page = await this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await concernsOf(tx, cursor === '' ? {} : { cursor });
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...items.map((one) => one.placementId));
      const next = nextCursor && `/bekymringer?${new URLSearchParams({ cursor: nextCursor }).toString()}`;
      return concernsPage({ visitor: visitorOf(actor), concerns: items, next });
    });
    sendPage(reply, page);
  }

  @Get(':id')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor));
  }

  @Post(':id/laesning')
  @May(...CONCERN_READERS)
  async read(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.move(id, 'reading', typed, actor, reply);
  }

  @Post(':id/lukning')
  @May(...CONCERN_READERS)
  async close(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.move(id, 'closing', typed, actor, reply);
  }

  @Post(':id/svar')
  @May(...CONCERN_READERS)
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answered = await attempt(
      ConcernAnswerInput,
      typed,
      ({ text }) => this.moveConcern.run(id, 'answer', actor, text),
      concernMoveRefusalInDanish,
    );
    if ('done' in answered) return seeOther(reply, `/bekymringer/${id}`, 'Svaret er sendt.');
    const { faults } = answered;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private async move(
    id: string,
    move: 'reading' | 'closing',
    typed: unknown,
    actor: SignedIn,
    reply: FastifyReply,
  ): Promise<void> {
    const moved = await attempt(
      EmptyInput,
      typed,
      () => this.moveConcern.run(id, move, actor),
      concernMoveRefusalInDanish,
    );
    const said = move === 'reading' ? 'Bekymringen er markeret som læst.' : 'Bekymringen er afsluttet.';
    if ('done' in moved) return seeOther(reply, `/bekymringer/${id}`, said);
    sendPage(reply, await this.page(id, actor, filledAgain({}, moved.faults)), moved.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled = filledWith()): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const concern = await findConcern(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, concern.placementId);
      return concernPage({ visitor: visitorOf(actor), concern, form });
    });
  }
}
