import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { findPlacement } from '../placements/placement.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { Clock } from '../shared/clock.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { CheckIn } from './check-in.js';
import { MarkMilestone } from './mark-milestone.js';
import { AttendanceInput, MilestoneMarkInput, WellbeingInput } from './onboarding.input.js';
import { attendanceOf, milestoneStatesOf, wellbeingOf } from './onboarding.queries.js';
import { OnboardingView, onboardingView } from './onboarding.view.js';
import { onboardingRefusalInDanish } from './onboarding.words.js';
import { UnmarkMilestone } from './unmark-milestone.js';

@ApiTags('onboarding')
@Controller('api/placements/:id')
export class OnboardingApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly markMilestone: MarkMilestone,
    private readonly unmarkMilestone: UnmarkMilestone,
    private readonly checkIn: CheckIn,
  ) {}

  @Get('onboarding')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: OnboardingView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<OnboardingView> {
    return this.database.asActor(actor, async (tx) => {
      const states = await milestoneStatesOf(tx, await findPlacement(tx, id), this.clock.today());
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return onboardingView(states, await attendanceOf(tx, id), await wellbeingOf(tx, id));
    });
  }

  @Post('milestone-marks')
  @May('consultant', 'leader', 'mentor', 'mentee')
  @ApiCreatedResponse({ type: OnboardingView })
  async mark(
    @Param('id', IdPipe) id: string,
    @Body() input: MilestoneMarkInput,
    @By() actor: Actor,
  ): Promise<OnboardingView> {
    return this.one(unwrap(await this.markMilestone.run(id, input, actor), onboardingRefusalInDanish), actor);
  }

  @Delete('milestone-marks/:code')
  @May('consultant', 'leader', 'mentor', 'mentee')
  @HttpCode(204)
  @ApiNoContentResponse()
  async unmark(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @By() actor: Actor,
  ): Promise<void> {
    unwrap(await this.unmarkMilestone.run(id, code, actor), onboardingRefusalInDanish);
  }

  @Post('attendance-check-ins')
  @May('mentor')
  @ApiCreatedResponse({ type: OnboardingView })
  async attendance(
    @Param('id', IdPipe) id: string,
    @Body() input: AttendanceInput,
    @By() actor: Actor,
  ): Promise<OnboardingView> {
    return this.one(
      unwrap(await this.checkIn.attendance(id, input, actor), onboardingRefusalInDanish),
      actor,
    );
  }

  @Post('wellbeing-check-ins')
  @May('mentee')
  @ApiCreatedResponse({ type: OnboardingView })
  async wellbeing(
    @Param('id', IdPipe) id: string,
    @Body() input: WellbeingInput,
    @By() actor: Actor,
  ): Promise<OnboardingView> {
    return this.one(unwrap(await this.checkIn.wellbeing(id, input, actor), onboardingRefusalInDanish), actor);
  }
}
