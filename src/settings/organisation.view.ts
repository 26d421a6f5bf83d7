import { ApiProperty } from '@nestjs/swagger';
import { AddressView, addressView } from '../web/fields/address.view.js';
import type { Organisation } from './organisation.entity.js';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kind.js';

/** Whose back office this is, as letters name their sender. */
export class OrganisationView {
  @ApiProperty({ enum: ORGANISATION_KINDS })
  kind: OrganisationKind;

  @ApiProperty()
  name: string;

  @ApiProperty()
  unit: string;

  @ApiProperty({ type: AddressView })
  address: AddressView;

  @ApiProperty()
  phone: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ type: 'string', nullable: true })
  website: string | null;

  @ApiProperty({ description: 'whether letters carry a logo' })
  hasLogo: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export function organisationView(organisation: Organisation): OrganisationView {
  const { kind, name, unit, phone, email, website, logoPng, version } = organisation;
  const address = addressView(organisation);
  return { kind, name, unit, address, phone, email, website, hasLogo: logoPng !== null, version };
}
