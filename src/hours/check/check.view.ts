import { ApiProperty } from '@nestjs/swagger';
import { CHECK_OUTCOMES, type CheckOutcome, HOW_CHECKED, type HowChecked } from './check.rules.js';

export class HoursCheckView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: HOW_CHECKED })
  how: HowChecked;

  @ApiProperty({ enum: CHECK_OUTCOMES })
  outcome: CheckOutcome;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty()
  note: string;

  @ApiProperty()
  by: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  timeEntryIds: string[];
}
