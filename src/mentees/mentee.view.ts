import { ApiProperty } from '@nestjs/swagger';
import { maskCpr } from '../shared/cpr.js';
import { AddressView, addressView } from '../web/fields/address.view.js';
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
  @ApiProperty({ description: 'the birthday of the CPR number, and dots' })
  cprMasked: string;

  @ApiProperty({ type: () => AddressView, nullable: true, description: 'null where it is protected' })
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

/** A protected address is left out; it is shown after a look of its own, which is logged. */
export function menteeView(mentee: Mentee, particulars: MenteeParticulars, cpr: string): MenteeView {
  const { addressProtected, phone, email, targetGroup } = particulars;
  return {
    id: mentee.id,
    name: mentee.name,
    cprMasked: maskCpr(cpr),
    address: addressProtected ? null : addressView(particulars),
    addressProtected,
    phone,
    email,
    targetGroup,
    version: mentee.version,
  };
}
