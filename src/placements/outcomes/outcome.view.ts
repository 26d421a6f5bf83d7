import { ApiProperty } from '@nestjs/swagger';
import { COURSE_OUTCOMES, type CourseOutcome } from './outcome.rules.js';

export class OutcomeView {
  @ApiProperty({ enum: COURSE_OUTCOMES })
  outcome: CourseOutcome;

  @ApiProperty({ format: 'date' })
  day: string;
}
