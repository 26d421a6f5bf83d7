import { ApiProperty } from '@nestjs/swagger';

export class ReadinessPartView {
  @ApiProperty()
  code: string;

  @ApiProperty({ description: 'in the words of the scheme' })
  says: string;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'null where it is not in order',
  })
  day: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'of whoever answers for it' })
  name: string | null;
}
