import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { takesPart } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook, recordListLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { versionApart } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { BoardAnswerInput, ForwardingInput, ReassessmentInput, RejectionInput } from './complaint.input.js';
import { complaintPage } from './complaint.page.js';
import { complaintsBy, findComplaint, monthComplainedOf } from './complaint.queries.js';
import { hindranceOf } from './complaint.rules.js';
import { complaintView } from './complaint.view.js';
import { complaintRefusalInDanish } from './complaint.words.js';
import { complaintsPage } from './complaints.page.js';
import { HandleComplaint } from './handle-complaint.js';

@ApiExcludeController()
@Controller('klager')
export class ComplaintsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly handleComplaint: HandleComplaint,
  ) {}

  @Get()
  @May('caseworker', 'auditor')
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const cursor = typedIn(typed, 'cursor');
    const page = await this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await complaintsBy(tx, cursor === '' ? {} : { cursor });
      const cases = items.map(({ complaint, mentee }) => ({ id: complaint.placementId, mentee }));
      await recordListLook(tx, 'page', cases, undefined);
      const next = nextCursor && `/klager?${new URLSearchParams({ cursor: nextCursor }).toString()}`;
      const facts = { visitor: visitorOf(actor), complaints: items, today: this.clock.today(), next };
      return complaintsPage(facts);
    });
    sendPage(reply, page);
  }

  @Get(':id')
  @May(...CASE_READERS, 'leader', 'mentee')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post(':id/genvurdering')
  @May('caseworker')
  async reassess(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const reassessed = await attempt(
      ReassessmentInput,
      fields,
      (input) => this.handleComplaint.reassess(id, input, actor, version),
      complaintRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, reassessed);
  }

  @Post(':id/afvisning')
  @May('caseworker')
  async reject(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rejected = await attempt(
      RejectionInput,
      typed,
      (input) => this.handleComplaint.reject(id, input, actor),
      complaintRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, rejected);
  }

  @Post(':id/videresendelse')
  @May('caseworker')
  async forward(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const forwarded = await attempt(
      ForwardingInput,
      typed,
      (input) => this.handleComplaint.forward(id, input, actor),
      complaintRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, forwarded);
  }

  @Post(':id/svar')
  @May('caseworker')
  async close(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const closed = await attempt(
      BoardAnswerInput,
      typed,
      (input) => this.handleComplaint.close(id, input, actor),
      complaintRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, closed);
  }

  private async onward(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/klager/${id}`, 'Klagen er opdateret.');
    const { faults } = outcome;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const complaint = await findComplaint(tx, id);
      const { placementId } = complaint;
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const handles = actor.role === 'caseworker';
      const handler = { ...actor, takesPart: handles && (await takesPart(tx, placementId, actor.personId)) };
      return complaintPage({
        visitor: visitorOf(actor),
        complaint: complaintView(complaint),
        of: caseInDanish(await findPlacementView(tx, placementId)),
        handles,
        isParty: actor.role === complaint.party,
        hindrance: handles ? hindranceOf(complaint, handler) : null,
        claimMonth: await monthComplainedOf(tx, complaint),
        form,
        today: this.clock.today(),
      });
    });
  }
}
