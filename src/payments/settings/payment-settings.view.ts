import { ApiProperty } from '@nestjs/swagger';
import { IDENTIFIER_PLACEMENTS, PAYEE_BY, type PaymentSettings } from './payment-settings.entity.js';

export class PaymentSettingsView {
  @ApiProperty({ example: 'DK5000400440116243' })
  debtorIban: string;

  @ApiProperty({ example: 'DABADKKK' })
  debtorBic: string;

  @ApiProperty({ enum: PAYEE_BY, description: 'the number by which NemKonto finds the payee' })
  payeeBy: (typeof PAYEE_BY)[number];

  @ApiProperty({
    enum: IDENTIFIER_PLACEMENTS,
    description: 'where the file has that number; the bank confirms it',
  })
  identifierPlacement: (typeof IDENTIFIER_PLACEMENTS)[number];

  @ApiProperty({ example: '01-31' })
  supplementaryUntil: string;

  @ApiProperty({ description: 'whether what an employer owes may be set off against its later claims' })
  setOff: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'the organisation’s own, with a space between',
  })
  eanNumbers: string | null;
}

export function paymentSettingsView(settings: PaymentSettings): PaymentSettingsView {
  const { debtorIban, debtorBic, payeeBy, identifierPlacement, supplementaryUntil, setOff, eanNumbers } =
    settings;
  return { debtorIban, debtorBic, payeeBy, identifierPlacement, supplementaryUntil, setOff, eanNumbers };
}
