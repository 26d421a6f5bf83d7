import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { findLeader } from '../../employers/employer.queries.js';
import { DayField } from '../../web/fields/fields.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { recordCaseLook } from '../record-case-look.js';
import { LeaderLeaves } from './leader-leaves.js';
import { LeavingInput } from './leaving.input.js';
import { leadershipsToHandOver, leavingVersion } from './leaving.queries.js';
import { LeavingPlanView, LeftView } from './leaving.view.js';
import { leavingRefusalInDanish } from './leaving.words.js';

class LeavingQuery {
  @DayField({ description: 'the first day of the one who takes over' })
  firstDay: string;
}

/** A leader leaves, and another of the workplace takes over all open placements. */
@ApiTags('employers')
@Controller('api/leaders/:id/departure')
@May('consultant', 'coordinator')
export class LeavingApiController {
  constructor(
    private readonly database: Database,
    private readonly leaderLeaves: LeaderLeaves,
  ) {}

  @Get()
  @ApiOkResponse({ type: LeavingPlanView })
  plan(
    @Param('id', IdPipe) id: string,
    @Query() { firstDay }: LeavingQuery,
    @By() actor: Actor,
  ): Promise<LeavingPlanView> {
    return this.database.asActor(actor, async (tx) => {
      await findLeader(tx, id);
      const leaderships = await leadershipsToHandOver(tx, id, firstDay);
      await recordCaseLook(
        tx,
        { how: 'api', purpose: 'list' },
        ...leaderships.map(({ placementId }) => placementId),
      );
      const placements = leaderships.map(({ placementId, reference, menteeName, firstDay: from }) => ({
        placementId,
        reference,
        menteeName,
        firstDay: from,
      }));
      return { placements, version: leavingVersion(leaderships) };
    });
  }

  @Post()
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: LeftView })
  async leave(
    @Param('id', IdPipe) id: string,
    @Body() input: LeavingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<LeftView> {
    unwrap(await this.leaderLeaves.run(id, input, actor, versionSeen(ifMatch)), leavingRefusalInDanish);
    return this.database.asActor(actor, async (tx) => {
      const { lastDay } = await findLeader(tx, id);
      return { leaderId: id, lastDay };
    });
  }
}
