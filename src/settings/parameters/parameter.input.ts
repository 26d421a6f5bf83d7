import { type Ore, parseKroner } from '../../shared/ore.js';
import type { Day } from '../../shared/day.js';
import { DayField, WholeNumberField } from '../../web/fields/fields.js';

export class CeilingInput {
  @DayField()
  firstDay: Day;

  @WholeNumberField({
    from: 1,
    to: 1_000_000,
    optional: true,
    message: 'Skriv et beløb i kroner, fx 350,00, eller lad feltet stå tomt.',
    fromForm: parseKroner,
    description: 'the most that an hour may cost from that day on, in øre; no ceiling when left out',
  })
  valueOre?: Ore;
}
