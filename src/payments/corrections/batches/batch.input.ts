import { ChoiceField, IdField, MonthField, TextField } from '../../../web/fields/fields.js';
import { KronerField } from '../../../web/fields/kroner-field.js';
import { WRONG_RATES } from './batch.rules.js';

export class WrongRateInput {
  @ChoiceField(WRONG_RATES, { empty: 'Vælg, om det er en lønomkostning eller et loft.' })
  what: (typeof WRONG_RATES)[number];

  @IdField({ optional: true, description: 'the wage cost that was approved wrongly' })
  wageCostId?: string;

  @MonthField({
    optional: true,
    description: 'of a ceiling: the first month of claims that it was wrong for',
  })
  firstMonth?: string;

  @MonthField({ optional: true, description: 'of a ceiling: the last of them' })
  lastMonth?: string;

  @KronerField({
    thing: 'loftet',
    example: '250,00',
    from: 1,
    to: 1_000_000,
    optional: true,
    description: 'of a ceiling: what it was per hour; left out where there was none, and should have been',
  })
  wrongOre?: number;

  @KronerField({
    thing: 'beløbet',
    example: '247,99',
    from: 1,
    to: 1_000_000,
    empty: 'Skriv, hvad timen skulle have kostet, fx 247,99.',
    description: 'per hour, what it should have been',
  })
  rightOre: number;
}

export class CorrectionBatchInput extends WrongRateInput {
  @TextField({
    max: 2000,
    empty: 'Skriv, hvad der var forkert.',
    description: 'read by each leader once their own is heard or decided',
  })
  reason: string;
}
