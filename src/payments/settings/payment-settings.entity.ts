import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';

export const PAYEE_BY = ['cvr', 'p-number'] as const;
export const IDENTIFIER_PLACEMENTS = ['organisation', 'account'] as const;

/** How the organisation pays. A row is never changed; the newest counts, and a run keeps the one it was locked with. */
@Entity('payment_settings')
@Check('debtor_iban_is_danish', "debtor_iban ~ '^DK[0-9]{16}$'")
@Check('debtor_bic_is_a_bic', "debtor_bic ~ '^[A-Z]{4}DK[A-Z0-9]{2}([A-Z0-9]{3})?$'")
@Check('payee_by_is_known', "payee_by in ('cvr', 'p-number')")
@Check('identifier_placement_is_known', "identifier_placement in ('organisation', 'account')")
@Check('supplementary_period_ends_in_spring', "supplementary_until ~ '^0[1-4]-[0-3][0-9]$'")
@Check('ean_numbers_have_thirteen_digits', "ean_numbers ~ '^[0-9]{13}( [0-9]{13})*$'")
@Index('payment_settings_by_setter', ['setBy'])
@Index('payment_settings_by_time', ['setAt', 'id'])
export class PaymentSettings {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_settings_pk' })
  id: string;

  /** The account that the organisation pays from. */
  @Column('text')
  debtorIban: string;

  @Column('text')
  debtorBic: string;

  /** The number by which NemKonto finds the payee's account. */
  @Column('text')
  payeeBy: (typeof PAYEE_BY)[number];

  /** Where the bank reads that number: of the creditor as an organisation, or as its account. */
  @Column('text')
  identifierPlacement: (typeof IDENTIFIER_PLACEMENTS)[number];

  /** `MM-DD`: until then last year's months are posted in last year. */
  @Column('text')
  supplementaryUntil: string;

  /** Whether what an employer owes may be set off against its later claims. */
  @Column('boolean')
  setOff: boolean;

  /** The organisation's own, with a space between; null where it takes no invoices. */
  @Column('text', { nullable: true })
  eanNumbers: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'setter_of_payment_settings' })
  setBy: string;

  @Column('timestamptz')
  setAt: Date;
}
