import { ApiProperty } from '@nestjs/swagger';
import { type Arranger, ARRANGERS } from './follow-up.rules.js';

export class LeaderFollowUpView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ type: 'string', nullable: true })
  mentorName: string | null;

  @ApiProperty({ type: [String], description: 'what is in order, in the words of the scheme' })
  parts: string[];

  @ApiProperty({ type: 'string', nullable: true })
  note: string | null;
}

export class ActivityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ description: 'in the words of the scheme' })
  says: string;

  @ApiProperty({ enum: ARRANGERS })
  arrangedBy: Arranger;
}

export class EmployersPartView {
  @ApiProperty({ type: () => [LeaderFollowUpView] })
  followUps: LeaderFollowUpView[];

  @ApiProperty({ type: () => [ActivityView] })
  activities: ActivityView[];
}
