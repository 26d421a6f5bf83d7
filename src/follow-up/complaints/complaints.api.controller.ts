import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { PageQuery } from '../../web/paging.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import {
  BoardAnswerInput,
  ForwardingInput,
  OwnComplaintInput,
  ReassessmentInput,
  ReceivedComplaintInput,
  RejectionInput,
} from './complaint.input.js';
import { complaintsBy, findComplaint } from './complaint.queries.js';
import { ComplaintPage, ComplaintView, complaintView } from './complaint.view.js';
import { complaintRefusalInDanish } from './complaint.words.js';
import { HandleComplaint } from './handle-complaint.js';
import { RegisterComplaint } from './register-complaint.js';

@ApiTags('complaints')
@Controller('api')
export class ComplaintsApiController {
  constructor(
    private readonly database: Database,
    private readonly registerComplaint: RegisterComplaint,
    private readonly handleComplaint: HandleComplaint,
  ) {}

  /** The leader complains of the decision. */
  @Post('claims/:id/complaint')
  @May('leader')
  @ApiCreatedResponse({ type: ComplaintView })
  async ofClaim(
    @Param('id', IdPipe) id: string,
    @Body() input: OwnComplaintInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.registerComplaint.byParty('claim', id, input, actor), actor);
  }

  /** The mentee, or whoever speaks for them, complains of the decision. */
  @Post('grants/:id/complaint')
  @May('mentee')
  @ApiCreatedResponse({ type: ComplaintView })
  async ofGrant(
    @Param('id', IdPipe) id: string,
    @Body() input: OwnComplaintInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.registerComplaint.byParty('grant', id, input, actor), actor);
  }

  /** The leader complains of what is to be paid back, or more of. */
  @Post('corrections/:id/complaint')
  @May('leader')
  @ApiCreatedResponse({ type: ComplaintView })
  async ofCorrection(
    @Param('id', IdPipe) id: string,
    @Body() input: OwnComplaintInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.registerComplaint.byParty('correction', id, input, actor), actor);
  }

  @Post('corrections/:id/received-complaint')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: ComplaintView })
  async receivedOfCorrection(
    @Param('id', IdPipe) id: string,
    @Body() input: ReceivedComplaintInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.registerComplaint.run('correction', id, input, actor), actor);
  }

  @Post('claims/:id/received-complaint')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: ComplaintView })
  async receivedOfClaim(
    @Param('id', IdPipe) id: string,
    @Body() input: ReceivedComplaintInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.registerComplaint.run('claim', id, input, actor), actor);
  }

  @Post('grants/:id/received-complaint')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: ComplaintView })
  async receivedOfGrant(
    @Param('id', IdPipe) id: string,
    @Body() input: ReceivedComplaintInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.registerComplaint.run('grant', id, input, actor), actor);
  }

  @Get('complaints')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: ComplaintPage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<ComplaintPage> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await complaintsBy(tx, query);
      await recordCaseLook(
        tx,
        { how: 'api', purpose: 'list' },
        ...items.map(({ complaint }) => complaint.placementId),
      );
      return { items: items.map(({ complaint }) => complaint), nextCursor };
    });
  }

  @Get('complaints/:id')
  @May(...CASE_READERS, 'leader', 'mentee')
  @ApiOkResponse({ type: ComplaintView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ComplaintView> {
    return this.database.asActor(actor, async (tx) => {
      const complaint = await findComplaint(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, complaint.placementId);
      return complaintView(complaint);
    });
  }

  @Post('complaints/:id/reassessment')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: ComplaintView })
  async reassess(
    @Param('id', IdPipe) id: string,
    @Body() input: ReassessmentInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.handleComplaint.reassess(id, input, actor, versionSeen(ifMatch)), actor);
  }

  @Post('complaints/:id/rejection')
  @May('caseworker')
  @ApiCreatedResponse({ type: ComplaintView })
  async reject(
    @Param('id', IdPipe) id: string,
    @Body() input: RejectionInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.handleComplaint.reject(id, input, actor), actor);
  }

  @Post('complaints/:id/forwarding')
  @May('caseworker')
  @ApiCreatedResponse({ type: ComplaintView })
  async forward(
    @Param('id', IdPipe) id: string,
    @Body() input: ForwardingInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.handleComplaint.forward(id, input, actor), actor);
  }

  @Post('complaints/:id/board-answer')
  @May('caseworker')
  @ApiCreatedResponse({ type: ComplaintView })
  async close(
    @Param('id', IdPipe) id: string,
    @Body() input: BoardAnswerInput,
    @By() actor: Actor,
  ): Promise<ComplaintView> {
    return this.view(await this.handleComplaint.close(id, input, actor), actor);
  }

  private view(outcome: Awaited<ReturnType<RegisterComplaint['run']>>, actor: Actor): Promise<ComplaintView> {
    const id = unwrap(outcome, complaintRefusalInDanish);
    return this.database.asActor(actor, async (tx) => complaintView(await findComplaint(tx, id)));
  }
}
