import { DayField } from '../../web/fields/fields.js';

export class FirstContactInput {
  @DayField({ description: 'the day of the first contact', empty: 'Skriv, hvilken dag I var i kontakt.' })
  contactDay: string;

  @DayField({ description: 'the day that was noted, where it is put right', optional: true })
  insteadOf?: string;
}
