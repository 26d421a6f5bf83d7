import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { findPlacement } from '../placements/placement.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { IF_MATCH, IF_MATCH_WHERE_READ, versionNamed, versionSeen } from '../web/version.js';
import { ChangeMeeting } from './change-meeting.js';
import { HeldInput, MeetingInput, MeetingTimeInput, NoShowInput } from './meeting.input.js';
import { findMeeting, meetingsOf } from './meeting.queries.js';
import { MeetingView } from './meeting.view.js';
import { meetingRefusalInDanish } from './meeting.words.js';
import { PlanMeeting } from './plan-meeting.js';

@ApiTags('meetings')
@Controller('api')
export class MeetingsApiController {
  constructor(
    private readonly database: Database,
    private readonly planMeeting: PlanMeeting,
    private readonly changeMeeting: ChangeMeeting,
  ) {}

  @Get('placements/:id/meetings')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: [MeetingView] })
  list(@Param('id', IdPipe) placementId: string, @By() actor: Actor): Promise<MeetingView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return meetingsOf(tx, placementId);
    });
  }

  @Post('placements/:id/meetings')
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: MeetingView })
  async plan(
    @Param('id', IdPipe) placementId: string,
    @Body() input: MeetingInput,
    @By() actor: Actor,
  ): Promise<MeetingView> {
    return this.one(
      unwrap(await this.planMeeting.run(placementId, input, actor), meetingRefusalInDanish),
      actor,
    );
  }

  @Post('placements/:id/held-meetings')
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: MeetingView })
  async register(
    @Param('id', IdPipe) placementId: string,
    @Body() input: MeetingInput,
    @By() actor: Actor,
  ): Promise<MeetingView> {
    const outcome = await this.planMeeting.register(placementId, input, actor);
    return this.one(unwrap(outcome, meetingRefusalInDanish), actor);
  }

  @Get('meetings/:id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: MeetingView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<MeetingView> {
    return this.database.asActor(actor, async (tx) => {
      const meeting = await findMeeting(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, meeting.placementId);
      return meeting;
    });
  }

  @Post('meetings/:id/moves')
  @May('mentor', 'mentee')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: MeetingView })
  async move(
    @Param('id', IdPipe) id: string,
    @Body() input: MeetingTimeInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<MeetingView> {
    const outcome = await this.changeMeeting.move({ id, seen: versionNamed(ifMatch) }, input, actor);
    return this.one(unwrap(outcome, meetingRefusalInDanish), actor);
  }

  @Post('meetings/:id/holding')
  @May('mentor', 'mentee')
  @HttpCode(200)
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiOkResponse({ type: MeetingView })
  async hold(
    @Param('id', IdPipe) id: string,
    @Body() input: HeldInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<MeetingView> {
    const outcome = await this.changeMeeting.hold({ id, seen: versionSeen(ifMatch) }, input, actor);
    return this.one(unwrap(outcome, meetingRefusalInDanish), actor);
  }

  @Post('meetings/:id/cancellation')
  @May('mentor', 'mentee')
  @HttpCode(200)
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiOkResponse({ type: MeetingView })
  async cancel(
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<MeetingView> {
    const outcome = await this.changeMeeting.cancel({ id, seen: versionSeen(ifMatch) }, actor);
    return this.one(unwrap(outcome, meetingRefusalInDanish), actor);
  }

  @Post('meetings/:id/no-show')
  @May('mentor', 'mentee')
  @HttpCode(200)
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiOkResponse({ type: MeetingView })
  async miss(
    @Param('id', IdPipe) id: string,
    @Body() input: NoShowInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<MeetingView> {
    const outcome = await this.changeMeeting.miss({ id, seen: versionSeen(ifMatch) }, input, actor);
    return this.one(unwrap(outcome, meetingRefusalInDanish), actor);
  }
}
