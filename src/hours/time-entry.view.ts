import { ApiProperty } from '@nestjs/swagger';
import { ACTIVITIES, type Activity } from '../schemes/activity.js';
import { timeOfDayAt } from '../shared/time-of-day.js';
import type { TimeEntry } from './time-entry.entity.js';

export class TimeEntryView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ example: '09:00' })
  start: string;

  @ApiProperty({ example: '16:30' })
  end: string;

  @ApiProperty()
  minutes: number;

  @ApiProperty({ enum: ACTIVITIES })
  activity: Activity;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'the claim that it is frozen in',
  })
  claimId: string | null;

  @ApiProperty({ description: 'what If-Match names' })
  version: number;
}

export class MonthWithoutHoursView {
  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: '2026-10' })
  month: string;
}

export function timeEntryView(entry: TimeEntry): TimeEntryView {
  const { id, placementId, mentorId, day, minutes, activity, claimId, version } = entry;
  const start = timeOfDayAt(entry.startsAt);
  return {
    id,
    placementId,
    mentorId,
    day,
    start,
    end: timeOfDayAt(entry.endsAt),
    minutes,
    activity,
    claimId,
    version,
  };
}
