import { ApiProperty } from '@nestjs/swagger';
import { MEETING_FORMS, type MeetingForm, type OneOfThePair, PAIR } from '../schemes/rule/course-rule.js';
import {
  ABSENT,
  type Absent,
  MEETING_KINDS,
  MEETING_STATUSES,
  type MeetingKind,
  type MeetingStatus,
} from './meeting.rules.js';

/** A meeting; what is for the two alone is null for everybody else. */
export class MeetingView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ enum: MEETING_KINDS, type: 'string', nullable: true, description: 'null for a leader' })
  kind: MeetingKind | null;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ example: '09:00' })
  start: string;

  @ApiProperty({ description: 'as planned; once it is held, as it was' })
  minutes: number;

  @ApiProperty({ enum: MEETING_STATUSES })
  status: MeetingStatus;

  @ApiProperty({ enum: MEETING_FORMS, type: 'string', nullable: true })
  form: MeetingForm | null;

  @ApiProperty({ type: 'string', nullable: true })
  place: string | null;

  @ApiProperty({ enum: ABSENT, type: 'string', nullable: true, description: 'who did not come' })
  absent: Absent | null;

  @ApiProperty({
    enum: [...PAIR, 'course'],
    type: 'string',
    nullable: true,
    description: '`course` where the two are no pair any more on the day',
  })
  cancelledBy: OneOfThePair | 'course' | null;

  @ApiProperty({ description: 'whether the asker is one of the two' })
  isOwn: boolean;

  @ApiProperty({ description: 'Send it as If-Match when changing.' })
  version: number;
}

export interface NextMeeting {
  id: string;
  placementId: string;
  day: string;
  start: string;
  /** Whom it is with, as the asker sees it. */
  mentor: string;
  mentee: string;
}
