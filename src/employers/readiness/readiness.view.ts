import { ApiProperty } from '@nestjs/swagger';
import { STRENGTHS, type Strength } from '../../schemes/rule/rule.js';

export class ReadinessPartView {
  @ApiProperty()
  code: string;

  @ApiProperty({ description: 'in the words of the scheme' })
  says: string;

  @ApiProperty()
  source: string;

  @ApiProperty({ enum: STRENGTHS, description: 'courses wait for a must alone' })
  strength: Strength;

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
