import { ApiProperty } from '@nestjs/swagger';

export class AddressView {
  @ApiProperty()
  street: string;

  @ApiProperty()
  postcode: string;

  @ApiProperty()
  city: string;
}

/** The address alone, out of a row that has more. */
export function addressView({ street, postcode, city }: AddressView): AddressView {
  return { street, postcode, city };
}
