import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { lastDayToComplain } from '../../shared/legal-deadlines.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { OwnComplaintInput, ReceivedComplaintInput } from './complaint.input.js';
import { type ComplainedKind, decisionOf } from './complaint.queries.js';
import { complainedAt, complaintRefusalInDanish } from './complaint.words.js';
import { complaintFormPage } from './complaint-form.page.js';
import { RegisterComplaint } from './register-complaint.js';

const WORKS = new Set<string>(CASE_WORKERS);

@ApiExcludeController()
@Controller()
export class ComplaintFormsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerComplaint: RegisterComplaint,
  ) {}

  @Get('krav/:id/klage')
  @May(...CASE_WORKERS, 'leader')
  async formOfClaim(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page('claim', id, actor, filledWith()));
  }

  @Post('krav/:id/klage')
  @May(...CASE_WORKERS, 'leader')
  async ofClaim(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.complain('claim', id, typed, actor, reply);
  }

  @Get('bevillinger/:id/klage')
  @May(...CASE_WORKERS, 'mentee')
  async formOfGrant(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page('grant', id, actor, filledWith()));
  }

  @Post('bevillinger/:id/klage')
  @May(...CASE_WORKERS, 'mentee')
  async ofGrant(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.complain('grant', id, typed, actor, reply);
  }

  @Get('reguleringer/:id/klage')
  @May(...CASE_WORKERS, 'leader')
  async formOfCorrection(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page('correction', id, actor, filledWith()));
  }

  @Post('reguleringer/:id/klage')
  @May(...CASE_WORKERS, 'leader')
  async ofCorrection(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.complain('correction', id, typed, actor, reply);
  }

  private async complain(
    kind: ComplainedKind,
    id: string,
    typed: unknown,
    actor: SignedIn,
    reply: FastifyReply,
  ): Promise<void> {
    const received = WORKS.has(actor.role)
      ? await attempt(
          ReceivedComplaintInput,
          typed,
          (input) => this.registerComplaint.run(kind, id, input, actor),
          complaintRefusalInDanish,
        )
      : await attempt(
          OwnComplaintInput,
          typed,
          (input) => this.registerComplaint.byParty(kind, id, input, actor),
          complaintRefusalInDanish,
        );
    if ('done' in received) {
      const notice = WORKS.has(actor.role) ? 'Klagen er registreret.' : 'Din klage er sendt.';
      return seeOther(reply, `/klager/${received.done}`, notice);
    }
    const { faults } = received;
    sendPage(reply, await this.page(kind, id, actor, filledAgain(typed, faults)), faults);
  }

  private page(kind: ComplainedKind, id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const decision = found(await decisionOf(tx, kind, id), kind);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, decision.placementId);
      return complaintFormPage({
        visitor: visitorOf(actor),
        action: `/${complainedAt(kind)}/${id}/klage`,
        decision,
        of: caseInDanish(await findPlacementView(tx, decision.placementId)),
        isParty: !WORKS.has(actor.role),
        lastDay: lastDayToComplain(decision.decidedDay),
        today: this.clock.today(),
        form,
      });
    });
  }
}
