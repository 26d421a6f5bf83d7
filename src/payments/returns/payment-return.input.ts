import { DayField, TextField } from '../../web/fields/fields.js';

export class PaymentReturnInput {
  @DayField({ empty: 'Skriv den dag, pengene kom retur, fx 6.10.2026.' })
  returnedDay: string;

  @TextField({
    max: 400,
    empty: 'Skriv, hvad banken siger.',
    description: 'what the bank says; the employer reads it of a claim',
  })
  reason: string;
}

export class ReturnTakenBackInput {
  @TextField({ max: 400, empty: 'Skriv, hvad der var forkert.' })
  reason: string;
}
