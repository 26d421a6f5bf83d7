import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordLook } from '../audit/record-look.js';
import { IdPipe } from '../web/id.pipe.js';
import { PageQuery } from '../web/paging.js';
import { unwrap } from '../web/problems/said.js';
import { EmployerInput, LeaderInput, WorkplaceInput } from './employer.input.js';
import {
  employersByName,
  findEmployer,
  findLeader,
  holderOf,
  leadersOf,
  workplacesOf,
} from './employer.queries.js';
import {
  EmployerPage,
  EmployerView,
  employerView,
  LeaderView,
  leaderView,
  WorkplaceView,
  workplaceView,
} from './employer.view.js';
import { employerRefusalInDanish } from './employer.words.js';
import { RegisterEmployer } from './register-employer.js';
import { RegisterLeader } from './register-leader.js';
import { RegisterWorkplace } from './register-workplace.js';
import { Workplace } from './workplace.entity.js';

@ApiTags('employers')
@Controller('api/employers')
export class EmployersApiController {
  constructor(
    private readonly database: Database,
    private readonly registerEmployer: RegisterEmployer,
    private readonly registerWorkplace: RegisterWorkplace,
    private readonly registerLeader: RegisterLeader,
  ) {}

  @Post()
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: EmployerView })
  async create(@Body() input: EmployerInput, @By() actor: Actor): Promise<EmployerView> {
    const id = unwrap(await this.registerEmployer.run(input, actor), employerRefusalInDanish);
    return this.one(id, actor);
  }

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: EmployerPage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<EmployerPage> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await employersByName(tx, query);
      return { items: items.map(employerView), nextCursor };
    });
  }

  @Get(':id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: EmployerView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<EmployerView> {
    return this.database.asActor(actor, async (tx) => employerView(await findEmployer(tx, id)));
  }

  @Post(':id/workplaces')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: WorkplaceView })
  async createWorkplace(
    @Param('id', IdPipe) id: string,
    @Body() input: WorkplaceInput,
    @By() actor: Actor,
  ): Promise<WorkplaceView> {
    const workplaceId = unwrap(await this.registerWorkplace.run(id, input, actor), employerRefusalInDanish);
    return this.database.asActor(actor, async (tx) =>
      workplaceView(
        await tx.findOneByOrFail(Workplace, { id: workplaceId }),
        await holderOf(tx, workplaceId),
      ),
    );
  }

  @Get(':id/workplaces')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: [WorkplaceView] })
  workplaces(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<WorkplaceView[]> {
    return this.database.asActor(actor, async (tx) => {
      const employer = await findEmployer(tx, id);
      return (await workplacesOf(tx, employer.id)).map((workplace) => workplaceView(workplace, employer.id));
    });
  }

  @Post(':id/leaders')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: LeaderView })
  async createLeader(
    @Param('id', IdPipe) id: string,
    @Body() input: LeaderInput,
    @By() actor: Actor,
  ): Promise<LeaderView> {
    const leaderId = unwrap(await this.registerLeader.run(id, input, actor), employerRefusalInDanish);
    return this.database.asActor(actor, async (tx) => {
      const leader = await findLeader(tx, leaderId);
      return leaderView(leader, await holderOf(tx, leader.workplaceId));
    });
  }

  @Get(':id/leaders')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: [LeaderView] })
  leaders(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<LeaderView[]> {
    return this.database.asActor(actor, async (tx) => {
      const employer = await findEmployer(tx, id);
      const leaders = await leadersOf(tx, employer.id);
      const people = leaders.map((one) => ({ kind: 'leader' as const, id: one.id }));
      await recordLook(tx, { how: 'api', purpose: 'list', people });
      return leaders.map((leader) => leaderView(leader, employer.id));
    });
  }
}
