import { isBIC, isIBAN } from 'class-validator';
import { isDay } from '../../shared/day.js';
import { cleanGln } from '../../shared/gln.js';
import { ChoiceField, YesNoField } from '../../web/fields/fields.js';
import { cleanedField, field } from '../../web/fields/field.js';
import { IDENTIFIER_PLACEMENTS, PAYEE_BY } from './payment-settings.entity.js';

/** Each number once, with a space between; commas and new lines part them too. Null where one is no EAN number. */
function eanNumbersIn(text: string): string | null {
  const numbers = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(cleanGln);
  return numbers.length === 0 || numbers.includes(null) ? null : [...new Set(numbers)].join(' ');
}

/** `31.1` and `31. 01.` are `01-31`. */
function dayOfYearIn(text: string): string | null {
  const [, day, month] = /^(\d{1,2})[.,/-]\s?(\d{1,2})\.?$/.exec(text.trim()) ?? [];
  return day && month ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

export class PaymentSettingsInput {
  @cleanedField(
    {
      code: 'iban',
      message: 'Skriv kommunens konto som IBAN, DK og 16 cifre.',
      schema: { type: 'string', example: 'DK5000400440116243' },
      clean: (text) => {
        const iban = text.replaceAll(/[\s.-]/g, '').toUpperCase();
        return iban.startsWith('DK') && isIBAN(iban) ? iban : null;
      },
    },
    { empty: 'Skriv den konto, der betales fra, som IBAN.' },
  )
  debtorIban: string;

  @cleanedField(
    {
      code: 'bic',
      message: 'Skriv bankens BIC, 8 eller 11 tegn, fx DABADKKK.',
      schema: { type: 'string', example: 'DABADKKK' },
      clean: (text) => {
        const bic = text.replaceAll(/\s/g, '').toUpperCase();
        return isBIC(bic) && bic.slice(4, 6) === 'DK' ? bic : null;
      },
    },
    { empty: 'Skriv bankens BIC, fx DABADKKK.' },
  )
  debtorBic: string;

  @ChoiceField(PAYEE_BY, { empty: 'Vælg, hvilket nummer NemKonto finder modtageren ved.' })
  payeeBy: (typeof PAYEE_BY)[number];

  @ChoiceField(IDENTIFIER_PLACEMENTS, { empty: 'Vælg, hvor banken læser nummeret.' })
  identifierPlacement: (typeof IDENTIFIER_PLACEMENTS)[number];

  @field(
    {
      code: 'day-of-year',
      message: 'Skriv en dag fra 1. januar til 30. april, fx 31.1.',
      schema: { type: 'string', pattern: '^0[1-4]-[0-3][0-9]$', example: '01-31' },
      fromForm: dayOfYearIn,
      isValid: (value) =>
        typeof value === 'string' && /^0[1-4]-[0-3]\d$/.test(value) && isDay(`2027-${value}`),
    },
    {
      empty: 'Skriv, hvornår supplementsperioden slutter, fx 31.1.',
      description: 'MM-DD: until then last year’s months are posted in last year',
    },
  )
  supplementaryUntil: string;

  @YesNoField({
    optional: true,
    description: 'whether what an employer owes may be set off against its later claims; no where left out',
  })
  setOff?: boolean;

  @cleanedField(
    {
      code: 'ean',
      message: 'Skriv hvert EAN-nummer med 13 cifre og et mellemrum imellem. Et af cifrene passer ikke.',
      schema: { type: 'string', example: '5798000000001' },
      clean: eanNumbersIn,
    },
    {
      optional: true,
      description: 'the organisation’s own, with a space between; without them no e-invoice is taken',
    },
  )
  eanNumbers?: string;
}
