import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { actingOnce } from '../../access/sessions/request-key.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { attachmentRefusals, MOST_BYTES } from '../../attachments/attachment.rules.js';
import { attachmentRefusalInDanish } from '../../attachments/attachment.words.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { isMonth, type Month, monthOf } from '../../shared/day.js';
import { NotFound } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { faultsOf } from '../../web/problems/said.js';
import { isShownAgain } from '../../web/read-form.js';
import { readUpload, withFileAgain } from '../../web/upload.js';
import { paperMonthsPage } from './paper-months.page.js';
import { PaperSheetInput } from './paper-sheet.input.js';
import { paperSheetPage } from './paper-sheet.page.js';
import { findSheetRow, leadersSince, monthsOf } from './paper-sheet.queries.js';
import { submitOnPaperRefusalInDanish } from './paper-sheet.words.js';
import { SubmitOnPaper } from './submit-on-paper.js';

@ApiExcludeController()
@Controller('forloeb/:id/maanedsark-paa-papir')
@May(...CASE_WORKERS)
export class PaperSheetWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly submitOnPaper: SubmitOnPaper,
  ) {}

  /** The months, or the one that is asked for. */
  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @Query('maaned') asked: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isKnown = asked !== undefined && isMonth(asked);
    sendPage(reply, await (isKnown ? this.page(id, asked, actor, filledWith()) : this.months(id, actor)));
  }

  @Post()
  async submit(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.database.asActor(actor, (tx) => findPlacement(tx, id));
    const upload = await readUpload(request, MOST_BYTES);
    const doer = actingOnce(actor, request, upload);
    const { fields, file } = upload;
    const submitted = await attempt(
      PaperSheetInput,
      fields,
      (input) => this.submitOnPaper.run(id, input, file, doer),
      submitOnPaperRefusalInDanish,
    );
    if ('done' in submitted) {
      return submitted.done === null
        ? seeOther(reply, `/forloeb/${id}`, 'Arket er lagt på sagen. Måneden har ingen timer.')
        : seeOther(reply, `/krav/${submitted.done}`, 'Arket er lagt på sagen, og kravet er sendt.');
    }
    // What is wrong with the file is said at once, and a file that was right has to be chosen again.
    const isRead = isShownAgain(fields) || submitted.faults.some(({ field }) => field === 'file');
    const ofFile = isRead ? [] : attachmentRefusals({ file, signedDay: '' }, this.clock.today());
    const faults = withFileAgain(
      [...submitted.faults, ...faultsOf(ofFile, attachmentRefusalInDanish)],
      'file',
    );
    const month = fields['month'] ?? '';
    const form = filledAgain(fields, faults);
    sendPage(
      reply,
      await this.page(id, isMonth(month) ? month : monthOf(this.clock.today()), actor, form),
      faults,
    );
  }

  private months(id: string, actor: SignedIn): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const months = await monthsOf(tx, id, this.clock.today());
      return paperMonthsPage({ visitor: visitorOf(actor), placement, months });
    });
  }

  private page(id: string, month: Month, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const row = await findSheetRow(tx, id, month);
      if (row === null) throw new NotFound('month');
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const leaders = await leadersSince(tx, id, month, this.clock.today());
      const decidesClaims = actor.role === 'caseworker';
      return paperSheetPage({ visitor: visitorOf(actor), month, row, leaders, decidesClaims, form });
    });
  }
}
