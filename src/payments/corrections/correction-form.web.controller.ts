import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findClaim } from '../../claims/claim.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { minutesAsTyped } from '../../shared/minutes.js';
import { kronerAsTyped } from '../../shared/ore.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { CorrectionInput } from './correction.input.js';
import { linesToCorrect } from './correction.queries.js';
import type { LineToCorrect } from './correction-shown.js';
import { correctionFormPage } from './correction-form.page.js';
import { correctionRefusalInDanish } from './correction.words.js';
import { ProposeCorrection } from './propose-correction.js';

@ApiExcludeController()
@Controller('krav/:id/regulering')
@May(...CASE_WORKERS)
export class CorrectionFormWebController {
  constructor(
    private readonly database: Database,
    private readonly proposeCorrection: ProposeCorrection,
  ) {}

  /** Filled in with what stands, so that only what is wrong is written. */
  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, asItStands));
  }

  @Post()
  async propose(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const proposed = await attempt(
      CorrectionInput,
      typed,
      (input) => this.proposeCorrection.run(id, input, actor),
      correctionRefusalInDanish,
    );
    if ('done' in proposed) {
      return seeOther(reply, `/reguleringer/${proposed.done}`, 'Reguleringen er foreslået.');
    }
    const { faults } = proposed;
    sendPage(reply, await this.page(id, actor, () => filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, formOf: (lines: LineToCorrect[]) => Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const claim = await findClaim(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, claim.placementId);
      const all = await linesToCorrect(tx, id);
      const lines = all
        .map((line, at) => ({ ...line, number: at + 1 }))
        .filter(({ isApproved }) => isApproved);
      return correctionFormPage({ visitor: visitorOf(actor), claim, lines, form: formOf(lines) });
    });
  }
}

function asItStands(lines: LineToCorrect[]): Filled {
  const fields = lines.flatMap(({ minutes, wageCostOre }, at) => [
    [`lines.${at}.minutes`, minutesAsTyped(minutes)],
    [`lines.${at}.wageCostOre`, kronerAsTyped(wageCostOre)],
  ]);
  return filledWith(Object.fromEntries(fields) as Record<string, string>);
}
