import { DayField, IdField, TextField } from '../../web/fields/fields.js';

export class DeathInput {
  @IdField({ empty: 'Vælg, hvem der er død.', description: 'the mentee, a mentor or a leader of the case' })
  partyId: string;

  @DayField({ empty: 'Skriv dødsdagen, fx 6.10.2026.', description: 'the day of the death' })
  day: string;

  @TextField({ max: 200, empty: 'Skriv, hvem der har fortalt det.', description: 'who told of it' })
  toldBy: string;
}

export class DeathTakenBackInput {
  @TextField({ max: 400, empty: 'Skriv, hvad der var forkert.' })
  reason: string;
}
