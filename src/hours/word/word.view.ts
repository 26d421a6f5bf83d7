import { ApiProperty } from '@nestjs/swagger';
import { ACTIVITIES, type Activity } from '../../schemes/activity.js';
import { type Standing, STANDINGS, type Word, WORDS } from './word.rules.js';

/** Hours and what the mentee says of them; no wage and no amount. */
export class HoursWordView {
  @ApiProperty({ format: 'uuid' })
  timeEntryId: string;

  @ApiProperty({ description: 'of the hours; a word is of one version' })
  version: number;

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

  @ApiProperty()
  mentor: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'string', enum: WORDS, nullable: true })
  word: Word | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'what was different; for the mentee and staff',
  })
  text: string | null;

  @ApiProperty({ description: 'the claim with the hours is decided, and nothing more is said of them' })
  isDecided: boolean;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'until which day the word is waited for; null where the hours are not submitted yet',
  })
  lastDayToSpeak: string | null;
}

export class HoursWordsView {
  @ApiProperty({ description: 'what a month that is confirmed all at once may name' })
  version: string;

  @ApiProperty({ type: () => [HoursWordView] })
  hours: HoursWordView[];
}
