import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from './organisation-kind.js';

@Entity('organisation')
@Check('one_organisation', 'id')
@Check('organisation_kind_is_known', "kind in ('municipality', 'union', 'company')")
@Check(
  'website_is_an_address_of_the_web',
  "length(website) <= 200 and website ~* '^(https?://)?([[:alnum:]-]+[.])+[[:alpha:]]{2,}(/[^[:space:]]*)?$'",
)
export class Organisation {
  /** Always true: there is one organisation. */
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'organisation_pk' })
  id: boolean;

  @Column('text')
  kind: OrganisationKind;

  @Column('text')
  name: string;

  @Column('text')
  unit: string;

  @Column('text')
  street: string;

  @Column('text')
  postcode: string;

  @Column('text')
  city: string;

  @Column('text')
  phone: string;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('bytea', { nullable: true })
  logoPng: Buffer | null;

  @Column('integer', { default: 1 })
  version: number;
}
