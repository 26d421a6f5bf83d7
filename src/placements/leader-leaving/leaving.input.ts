import { DayField, IdField } from '../../web/fields/fields.js';

export class LeavingInput {
  @IdField({ empty: 'Vælg, hvem der tager over.' })
  successorId: string;

  @DayField({
    empty: 'Skriv, fra hvilken dag den nye tager over.',
    description: 'from this day the successor leads; the leader loses access',
  })
  firstDay: string;
}
