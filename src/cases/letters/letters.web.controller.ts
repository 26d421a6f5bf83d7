import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS, CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findLetter, findLetterText } from '../../letters/letter.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { DraftLetter } from './draft-letter.js';
import { IssueLetter } from './issue-letter.js';
import { LetterInput } from './letter.input.js';
import { letterRefusalInDanish } from './letter.words.js';
import { letterChangesPage } from './letter-changes.page.js';
import { letterToShow } from './letter-to-show.js';
import { LettersOfCase } from './letters-of-case.js';
import { lettersPage } from './letters.page.js';

@ApiExcludeController()
@Controller()
export class LettersWebController {
  constructor(
    private readonly database: Database,
    private readonly draftLetter: DraftLetter,
    private readonly issueLetter: IssueLetter,
    private readonly lettersOfCase: LettersOfCase,
  ) {}

  @Get('forloeb/:id/breve')
  @May(...CASE_READERS)
  async list(
    @Param('id', IdPipe) id: string,
    @Query('send') chosenId: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, [], typeof chosenId === 'string' ? chosenId : null));
  }

  @Post('forloeb/:id/breve')
  @May(...CASE_CHANGERS)
  async issue(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: LetterInput) => this.issueLetter.run(id, input, actor);
    const issued = await attempt(LetterInput, typed, run, letterRefusalInDanish);
    if ('done' in issued) {
      return seeOther(reply, `/forloeb/${id}/breve#oprettet`, 'Brevet ligger under Oprettede breve.');
    }
    sendPage(reply, await this.page(id, actor, issued.faults), issued.faults);
  }

  /** As the letter would be, drawn and not kept. */
  @Get('forloeb/:id/breve/kladde')
  @May(...CASE_CHANGERS)
  async draft(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: LetterInput) => this.draftLetter.drawn(id, input, actor);
    const drawn = await attempt(LetterInput, typed, run, letterRefusalInDanish);
    if ('faults' in drawn) return sendPage(reply, await this.page(id, actor, drawn.faults), drawn.faults);
    await reply
      .type('application/pdf')
      .header('content-disposition', 'inline; filename="kladde.pdf"')
      .send(drawn.done);
  }

  /** All letters of the case, to print at once. */
  @Get('forloeb/:id/breve/samlet')
  @May(...CASE_READERS)
  async merged(@Param('id', IdPipe) id: string, @By() actor: SignedIn): Promise<StreamableFile> {
    return new StreamableFile(await this.lettersOfCase.merged(id, actor), {
      type: 'application/pdf',
      disposition: 'inline; filename="breve.pdf"',
    });
  }

  @Get('breve/:id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  letter(@Param('id', IdPipe) id: string, @By() actor: SignedIn): Promise<StreamableFile> {
    return this.database.asActor(actor, (tx) => letterToShow(tx, id));
  }

  @Get('breve/:id/aendringer')
  @May(...CASE_READERS)
  async changes(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    const page = await this.database.asActor(actor, async (tx) => {
      const after = await findLetter(tx, id);
      const before = await findLetter(tx, found(after.replacesId, 'letter'));
      await recordCaseLook(tx, { how: 'page', purpose: 'letter' }, after.placementId);
      return letterChangesPage({
        visitor: visitorOf(actor),
        placementId: after.placementId,
        before: { ...before, text: await findLetterText(tx, before.id) },
        after: { ...after, text: await findLetterText(tx, after.id) },
      });
    });
    sendPage(reply, page);
  }

  private async page(
    id: string,
    actor: SignedIn,
    faults: Fault[] = [],
    chosenId: string | null = null,
  ): Promise<string> {
    const facts = await this.lettersOfCase.read(id, actor, chosenId);
    return lettersPage({ visitor: visitorOf(actor), placementId: id, ...facts, faults });
  }
}
