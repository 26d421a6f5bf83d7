import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { IdPipe } from '../../web/id.pipe.js';
import { ownFields, readForm } from '../../web/read-form.js';
import {
  CorrectionListQuery,
  ReadCorrectionDecisionInput,
  ReadCorrectionHearingInput,
} from './correction.input.js';
import { CorrectionPages } from './correction-pages.js';
import { correctionsShown } from './correction-shown.queries.js';
import { correctionRefusalInDanish } from './correction.words.js';
import { correctionsListed } from './corrections-listed.queries.js';
import { correctionsPage } from './corrections.page.js';
import { DecideCorrection } from './decide-correction.js';
import { HearOnCorrection } from './hear-on-correction.js';

const OF_A_HEARING = new Set(['facts', 'version']);

@ApiExcludeController()
@Controller('reguleringer')
export class CorrectionsWebController {
  constructor(
    private readonly database: Database,
    private readonly pages: CorrectionPages,
    private readonly hearOnCorrection: HearOnCorrection,
    private readonly decideCorrection: DecideCorrection,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const form = await readForm(CorrectionListQuery, typed);
    const asked = 'input' in form ? form.input : {};
    const page = await this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await correctionsListed(tx, asked);
      await recordCaseLook(
        tx,
        { how: 'page', purpose: 'list' },
        ...items.map(({ placementId }) => placementId),
      );
      const { status = null } = asked;
      const query = { ...(status !== null && { status }), cursor: nextCursor ?? '' };
      return correctionsPage({
        visitor: visitorOf(actor),
        status,
        corrections: await correctionsShown(tx, items),
        findsMany: actor.role === 'caseworker',
        next: nextCursor && `/reguleringer?${new URLSearchParams(query).toString()}`,
      });
    });
    sendPage(reply, page);
  }

  @Get(':id')
  @May(...CASE_READERS, 'leader')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.pages.show(id, actor));
  }

  @Post(':id/hoering')
  @May('caseworker')
  async hear(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = await attempt(
      ReadCorrectionHearingInput,
      ownFields(typed, (name) => OF_A_HEARING.has(name)),
      ({ version, ...input }) => this.hearOnCorrection.run(id, input, actor, String(version)),
      correctionRefusalInDanish,
    );
    await this.pages.answer(id, actor, reply, typed, sent, 'Partshøringen er sendt til lederen.');
  }

  @Post(':id/afgoerelse')
  @May(...CASE_WORKERS)
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const decided = await attempt(
      ReadCorrectionDecisionInput,
      ownFields(typed, (name) => name !== 'facts'),
      ({ version, ...input }) => this.decideCorrection.run(id, input, actor, String(version)),
      correctionRefusalInDanish,
    );
    await this.pages.answer(id, actor, reply, typed, decided, 'Afgørelsen er gemt.');
  }
}
