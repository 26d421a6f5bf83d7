import { ApiProperty } from '@nestjs/swagger';
import { TRIED_OUT, type TriedOut } from './trying-out.rules.js';

export class TryingOutView {
  @ApiProperty({
    enum: TRIED_OUT,
    type: 'string',
    nullable: true,
    description: 'null where nobody has answered yet, and for leaders',
  })
  outcome: TriedOut | null;

  @ApiProperty({ type: 'boolean', nullable: true, description: 'what the asker answered; of nobody else' })
  ownAnswer: boolean | null;
}
