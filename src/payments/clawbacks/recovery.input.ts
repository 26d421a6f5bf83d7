import { ChoiceField, DayField, IdField, TextField } from '../../web/fields/fields.js';
import { KronerField } from '../../web/fields/kroner-field.js';

const AN_AMOUNT = { thing: 'beløbet', example: '1.859,93', from: 1, to: 2_000_000_000 };

export class ClawbackInvoiceInput {
  @TextField({ max: 40, empty: 'Skriv opkrævningens nummer.', description: 'of the finance system' })
  invoiceNumber: string;

  @DayField({ empty: 'Skriv den dag, opkrævningen er sendt, fx 6.10.2026.' })
  invoicedDay: string;
}

export class RecoveryInput {
  @ChoiceField(['payment', 'set-off'], { empty: 'Vælg, hvordan pengene kommer tilbage.' })
  kind: 'payment' | 'set-off';

  @KronerField(AN_AMOUNT)
  amountOre: number;

  @DayField({ optional: true, description: 'on which the money came; today of a set-off' })
  day?: string;

  @IdField({ optional: true, description: 'of a set-off: the claim that pays so much less' })
  claimId?: string;
}

export class TakeBackInput {
  @IdField({ empty: 'Vælg den betaling, der ikke kom ind.', description: 'the payment that had not come' })
  recoveryId: string;

  @TextField({ max: 2000, empty: 'Skriv, hvad der var forkert.' })
  reason: string;
}

export class WaiverOfDebtInput {
  @KronerField(AN_AMOUNT)
  amountOre: number;

  @TextField({ max: 2000, empty: 'Skriv, hvorfor beløbet eftergives.' })
  reason: string;
}
