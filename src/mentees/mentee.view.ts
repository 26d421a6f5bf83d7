import { ApiProperty } from '@nestjs/swagger';
import { maskCpr } from '../shared/cpr.js';
import { AddressView } from '../web/fields/address.view.js';
import { PageOf } from '../web/paging.js';
import type { Mentee } from './mentee.entity.js';
import type { MenteeParticulars } from './mentee-particulars.entity.js';

export class MenteeListItem {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class MenteePage extends PageOf {
  @ApiProperty({ type: () => [MenteeListItem] })
  items: MenteeListItem[];
}

export class MenteeView extends MenteeListItem {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'the birthday of the CPR number, and dots; null where none is asked for',
  })
  cprMasked: string | null;

  @ApiProperty({
    type: () => AddressView,
    nullable: true,
    description: 'null where it is protected, or none is asked for',
  })
  address: AddressView | null;

  @ApiProperty()
  addressProtected: boolean;

  @ApiProperty({ type: 'string', nullable: true })
  phone: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  email: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  targetGroup: string | null;

  @ApiProperty({ description: 'the version that a change builds on, as the ETag says it' })
  version: number;
}

/** The address as it may be shown unasked; null where it is protected, or the scheme asks for none. */
export function shownAddress(particulars: MenteeParticulars): AddressView | null {
  return particulars.addressProtected ? null : storedAddress(particulars);
}

/** The address as it is kept; null where the scheme asks for none. */
export function storedAddress({
  street,
  postcode,
  city,
}: Pick<MenteeParticulars, 'street' | 'postcode' | 'city'>): AddressView | null {
  if (street === null || postcode === null || city === null) return null;
  return { street, postcode, city };
}

/** A protected address is left out; it is shown after a look of its own, which is logged. */
export function menteeView(mentee: Mentee, particulars: MenteeParticulars, cpr: string | null): MenteeView {
  const { addressProtected, phone, email, targetGroup } = particulars;
  return {
    id: mentee.id,
    name: mentee.name,
    cprMasked: cpr && maskCpr(cpr),
    address: shownAddress(particulars),
    addressProtected,
    phone,
    email,
    targetGroup,
    version: mentee.version,
  };
}
