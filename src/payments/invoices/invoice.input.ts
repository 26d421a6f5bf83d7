import type { Day } from '../../shared/day.js';
import { cleanGln } from '../../shared/gln.js';
import type { Ore } from '../../shared/ore.js';
import { CvrField } from '../../web/fields/contact-fields.js';
import { ChoiceField, DayField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { cleanedField } from '../../web/fields/field.js';
import { KronerField } from '../../web/fields/kroner-field.js';
import { PageQuery } from '../../web/paging.js';
import { INVOICE_STATUSES, type InvoiceStatus } from './invoice.rules.js';

const MOST = 100_000_000;

/** What an e-invoice says, whatever it is for. */
export class InvoiceInput {
  @CvrField({ empty: 'Skriv afsenderens CVR-nummer, otte cifre.' })
  senderCvr: string;

  @TextField({
    max: 1000,
    optional: true,
    description:
      'why another sends it than was agreed, as when they have a new CVR number; of a caseworker alone',
  })
  senderBecause?: string;

  @TextField({ max: 40, empty: 'Skriv fakturaens nummer.', description: 'unique for its sender' })
  number: string;

  @DayField({ empty: 'Skriv fakturaens dato, fx 6.10.2026.' })
  issuedOn: Day;

  @DayField({ empty: 'Skriv den dag, fakturaen kom, fx 7.10.2026.' })
  receivedOn: Day;

  @cleanedField(
    {
      code: 'ean',
      message: 'Skriv EAN-nummeret på fakturaen, 13 cifre. Et af cifrene passer ikke.',
      schema: { type: 'string', pattern: String.raw`^\d{13}$`, example: '5798000000001' },
      clean: cleanGln,
    },
    { empty: 'Skriv EAN-nummeret på fakturaen, 13 cifre.' },
  )
  ean: string;

  @TextField({ max: 40, empty: 'Skriv ordrereferencen på fakturaen.', description: 'as it was given' })
  orderReference: string;

  @KronerField({
    from: 1,
    to: MOST,
    thing: 'beløbet uden moms',
    example: '4.500,00',
    description: 'without VAT',
  })
  amountOre: Ore;

  @KronerField({ from: 0, to: MOST, thing: 'momsen', example: '0,00' })
  vatOre: Ore;
}

export class InvoicePaymentInput {
  @TextField({ max: 40, empty: 'Skriv bilagsnummeret fra økonomisystemet.' })
  voucher: string;

  @DayField({ empty: 'Skriv den dag, fakturaen er betalt, fx 20.10.2026.' })
  paidOn: Day;
}

export class InvoiceRejectionInput {
  @TextField({ max: 1000, empty: 'Skriv, hvorfor fakturaen afvises.' })
  because: string;
}

export class PaymentTakenBackInput {
  @TextField({ max: 1000, empty: 'Skriv, hvad der var forkert.' })
  because: string;
}

export class InvoiceListQuery extends PageQuery {
  @ChoiceField(INVOICE_STATUSES, { optional: true })
  status?: InvoiceStatus;
}

/** Which version of an invoice was read, as a form carries it. */
export class InvoiceVersionInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadInvoicePaymentInput extends InvoicePaymentInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadInvoiceRejectionInput extends InvoiceRejectionInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadPaymentTakenBackInput extends PaymentTakenBackInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
