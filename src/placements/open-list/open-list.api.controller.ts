import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { LeaveOpenList } from './leave-open-list.js';
import { openList, openListPlace, ownConsent, ownPair } from './open-list.queries.js';
import { OpenListView } from './open-list.view.js';
import { openListRefusalInDanish } from './open-list.words.js';
import { StandOnOpenList } from './stand-on-open-list.js';

@ApiTags('placements')
@Controller('api/placements/:id/open-list')
export class OpenListApiController {
  constructor(
    private readonly database: Database,
    private readonly standOnOpenList: StandOnOpenList,
    private readonly leaveOpenList: LeaveOpenList,
  ) {}

  /** Who mentors whom at the employer of the placement, as both of each pair agreed to. */
  @Get()
  @May('consultant', 'caseworker', 'coordinator', 'auditor', ...PARTY_ROLES)
  @ApiOkResponse({ type: OpenListView })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<OpenListView> {
    return this.database.asActor(actor, async (tx) => {
      const { employerId } = await openListPlace(tx, id);
      const consent = await ownConsent(tx, await ownPair(tx, id));
      return {
        items: await openList(tx, employerId, 'api'),
        ownConsentAt: consent?.givenAt.toISOString() ?? null,
      };
    });
  }

  @Post('consent')
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: OpenListView })
  async consent(@Param('id', IdPipe) id: string, @Body() _input: EmptyInput, @By() actor: Actor) {
    unwrap(await this.standOnOpenList.run(id, actor), openListRefusalInDanish);
    return this.list(id, actor);
  }

  @Post('withdrawal')
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: OpenListView })
  async withdraw(@Param('id', IdPipe) id: string, @Body() _input: EmptyInput, @By() actor: Actor) {
    unwrap(await this.leaveOpenList.run(id, actor), openListRefusalInDanish);
    return this.list(id, actor);
  }
}
