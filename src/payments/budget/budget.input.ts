import type { Ore } from '../../shared/ore.js';
import { ChoiceField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { KronerField } from '../../web/fields/kroner-field.js';
import { BUDGET_SCOPES, type BudgetScope } from './budget.rules.js';

/** What there is to spend in a year, as the municipality set it. */
export class BudgetInput {
  @WholeNumberField({ from: 2000, to: 2099, empty: 'Skriv, hvilket år budgettet gælder, fx 2027.' })
  year: number;

  @ChoiceField(BUDGET_SCOPES, { empty: 'Vælg, hvem budgettet gælder.' })
  covers: BudgetScope['covers'];

  @TextField({ max: 200, optional: true })
  targetGroup?: string;

  @KronerField({
    from: 0,
    to: 1_000_000_000_00,
    thing: 'budgettet',
    example: '1.500.000',
    description: 'what there is to spend in the year, in øre',
  })
  amountOre: Ore;

  @TextField({ max: 1000, optional: true })
  note?: string;
}
