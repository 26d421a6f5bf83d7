import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { BudgetsOfGrants } from '../../grants/deciding/budgets-of-grants.js';
import { isLegalGrantMove } from '../../grants/grant.rules.js';
import { findGrant } from '../../grants/grant.queries.js';
import { found } from '../../shared/not-found.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { YearPipe } from '../years/year.pipe.js';
import { BudgetInput } from './budget.input.js';
import { budgetsOf } from './budget.queries.js';
import { BudgetView, budgetView, BudgetYearView, budgetYearView, PassedBudgetView } from './budget.view.js';
import { budgetRefusalInDanish } from './budget.words.js';
import { SetBudget } from './set-budget.js';
import { yearOfBudget } from './year-of-budget.js';

@ApiTags('payments')
@Controller('api')
export class BudgetsApiController {
  constructor(
    private readonly database: Database,
    private readonly setBudget: SetBudget,
    private readonly budgets: BudgetsOfGrants,
  ) {}

  @Get('budgets/:year')
  @May('payer', 'administrator', 'caseworker', 'auditor')
  @ApiParam({ name: 'year', type: 'integer', example: 2027 })
  @ApiOkResponse({ type: BudgetYearView })
  one(@Param('year', YearPipe) year: number, @By() actor: Actor): Promise<BudgetYearView> {
    return this.database.asActor(actor, async (tx) => budgetYearView(await yearOfBudget(tx, year)));
  }

  @Post('budgets')
  @May('payer', 'administrator')
  @ApiHeader({ ...IF_MATCH_WHERE_READ, description: 'the version that is replaced; 0 where none was set' })
  @ApiCreatedResponse({ type: BudgetView })
  async set(
    @Body() input: BudgetInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<BudgetView> {
    const id = unwrap(await this.setBudget.run(input, versionSeen(ifMatch), actor), budgetRefusalInDanish);
    return this.database.asActor(actor, async (tx) => {
      const budgets = await budgetsOf(tx, input.year);
      return budgetView(
        found(
          budgets.find((one) => one.id === id),
          'budget',
        ),
      );
    });
  }

  /** While it waits, to caseworkers, those that it would pass; afterwards those that it passed. */
  @Get('grants/:id/passed-budgets')
  @May('caseworker', 'payer', 'auditor')
  @ApiOkResponse({ type: [PassedBudgetView] })
  passed(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<PassedBudgetView[]> {
    return this.database.asActor(actor, async (tx) => {
      const grant = await findGrant(tx, id);
      const waits = actor.role === 'caseworker' && isLegalGrantMove('granting', grant.status);
      return waits ? this.budgets.wouldPass(tx, grant) : this.budgets.passed(tx, id);
    });
  }
}
