import { ApiProperty } from '@nestjs/swagger';
import { BUDGET_SCOPES, type BudgetScope } from './budget.rules.js';
import type { BudgetSet, TrainingOfYear } from './budget.queries.js';
import type { BudgetLine, YearOfBudget } from './year-of-budget.js';

export class BudgetView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 2027 })
  year: number;

  @ApiProperty({ enum: BUDGET_SCOPES })
  covers: BudgetScope['covers'];

  @ApiProperty({ type: 'string', nullable: true })
  targetGroup: string | null;

  @ApiProperty({ description: 'the newest counts' })
  version: number;

  @ApiProperty()
  amountOre: number;

  @ApiProperty({ type: 'string', nullable: true })
  note: string | null;
}

class BudgetMonthView {
  @ApiProperty({ example: '2027-01' })
  month: string;

  @ApiProperty()
  spentOre: number;

  @ApiProperty()
  waitingOre: number;

  @ApiProperty()
  restOre: number;

  @ApiProperty({ description: 'all three, since January' })
  soFarOre: number;
}

class BudgetLineView {
  @ApiProperty({ enum: BUDGET_SCOPES })
  covers: BudgetScope['covers'];

  @ApiProperty({ type: 'string', nullable: true })
  targetGroup: string | null;

  @ApiProperty({ type: () => BudgetView, nullable: true, description: 'null where none is set' })
  budget: BudgetView | null;

  @ApiProperty({ description: 'approved or paid claims of the months of the year' })
  spentOre: number;

  @ApiProperty({ description: 'claims that are submitted and not decided' })
  waitingOre: number;

  @ApiProperty({ description: 'of running grants, spread evenly on the days left' })
  restOre: number;

  @ApiProperty({ description: 'spentOre + waitingOre + restOre' })
  forecastOre: number;

  @ApiProperty({ type: () => [BudgetMonthView] })
  months: BudgetMonthView[];
}

class TrainingOfYearView implements TrainingOfYear {
  @ApiProperty({ description: 'what is granted, and of what has ended, what was invoiced' })
  grantedOre: number;

  @ApiProperty()
  invoicedOre: number;

  @ApiProperty()
  paidOre: number;
}

export class BudgetYearView {
  @ApiProperty({ example: 2027 })
  year: number;

  @ApiProperty({ type: () => [BudgetLineView], description: 'everybody first' })
  lines: BudgetLineView[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'what an hour without an approved wage cost is reckoned at',
  })
  averageOre: number | null;

  @ApiProperty({ description: 'left out, as no wage cost at all is approved' })
  minutesWithoutPrice: number;

  @ApiProperty({
    type: () => TrainingOfYearView,
    description: 'training of mentors that begins in the year, without VAT; no part of the lines',
  })
  training: TrainingOfYearView;
}

export class PassedBudgetView {
  @ApiProperty({ format: 'uuid' })
  budgetId: string;

  @ApiProperty({ example: 2027 })
  year: number;

  @ApiProperty({ description: 'whom the budget is for', example: 'alle målgrupper' })
  of: string;

  @ApiProperty()
  budgetOre: number;

  @ApiProperty({ description: 'spent and bound without the grant' })
  forecastOre: number;

  @ApiProperty({ description: 'what the grant costs of the year' })
  grantOre: number;

  @ApiProperty()
  overOre: number;
}

export function budgetView({
  id,
  year,
  covers,
  targetGroup,
  version,
  amountOre,
  note,
}: BudgetSet): BudgetView {
  return { id, year, covers, targetGroup, version, amountOre, note };
}

export function budgetYearView({
  year,
  lines,
  averageOre,
  minutesWithoutPrice,
  training,
}: YearOfBudget): BudgetYearView {
  return { year, lines: lines.map(lineView), averageOre, minutesWithoutPrice, training };
}

function lineView({ scope, budget, ...figures }: BudgetLine): BudgetLineView {
  return { ...scope, budget: budget && budgetView(budget), ...figures };
}
