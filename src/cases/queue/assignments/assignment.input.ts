import { DayField, IdField, TextField } from '../../../web/fields/fields.js';

export class HandoverInput {
  @IdField({ empty: 'Vælg, hvem der skal have sagen.' })
  personId: string;

  @TextField({ max: 500, optional: true })
  word?: string;

  @IdField({ optional: true, description: 'whoever was seen to have it' })
  from?: string;
}

export class HoldInput {
  @TextField({ max: 500, empty: 'Skriv, hvad sagen venter på.' })
  reason: string;

  @DayField({ empty: 'Skriv, til hvilken dag sagen er på hold.' })
  untilDay: string;
}
