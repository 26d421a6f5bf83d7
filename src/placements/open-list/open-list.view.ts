import { ApiProperty } from '@nestjs/swagger';

export class OpenPairView {
  @ApiProperty()
  mentor: string;

  @ApiProperty()
  mentee: string;

  @ApiProperty()
  workplace: string;

  @ApiProperty({ format: 'date', description: 'from which day they are mentor and mentee' })
  since: string;
}

export class OpenListView {
  @ApiProperty({ type: () => [OpenPairView], description: 'who run today, and both agreed to be named' })
  items: OpenPairView[];

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'when the asker agreed to be named; null for everybody else, and once it is withdrawn',
  })
  ownConsentAt: string | null;
}
