import { DayField, TextField } from '../../web/fields/fields.js';

export class ReadinessInput {
  @TextField({ max: 60, description: 'as the scheme names it', empty: 'Vælg, hvad der er på plads.' })
  code: string;

  @DayField({ empty: 'Skriv, hvilken dag det kom på plads.' })
  day: string;

  @TextField({ max: 200, empty: 'Skriv navnet på den, der står for det hos arbejdsgiveren.' })
  name: string;
}
