import type { Ore } from '../../shared/ore.js';
import type { Day } from '../../shared/day.js';
import { ChoiceField, DayField, TextField } from '../../web/fields/fields.js';
import { KronerField } from '../../web/fields/kroner-field.js';

export class CeilingInput {
  @DayField({ empty: 'Skriv, fra hvilken dag loftet gælder, fx 1.1.2027.' })
  firstDay: Day;

  @KronerField({
    from: 1,
    to: 1_000_000,
    optional: true,
    thing: 'loftet',
    example: '350,00',
    description: 'the most that an hour may cost from that day on, in øre; no ceiling when left out',
  })
  valueOre?: Ore;
}

/** What a second person makes of a proposed ceiling. */
export class CeilingDecisionInput {
  @ChoiceField(['approved', 'rejected'], { empty: 'Vælg, om du godkender eller afviser loftet.' })
  outcome: 'approved' | 'rejected';

  @TextField({ max: 1000, optional: true })
  reason?: string;
}

export class TrainingCeilingInput {
  @DayField({ empty: 'Skriv, fra hvilken dag loftet gælder, fx 1.1.2027.' })
  firstDay: Day;

  @KronerField({
    from: 1,
    to: 100_000_000,
    optional: true,
    thing: 'loftet',
    example: '10.000,00',
    description: 'the most that one training may cost without VAT, in øre; no ceiling when left out',
  })
  valueOre?: Ore;
}
