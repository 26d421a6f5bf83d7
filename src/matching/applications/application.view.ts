import { ApiProperty } from '@nestjs/swagger';
import { MEETING_FORMS, type MeetingForm, type OneOfThePair, PAIR } from '../../schemes/rule/course-rule.js';
import { REGIONS, type Region, SHOWABLE, type Showable } from './application.rules.js';

export class ApplicationView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'the code of the scheme' })
  scheme: string;

  @ApiProperty({ enum: PAIR })
  asRole: OneOfThePair;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ type: [String] })
  fields: string[];

  @ApiProperty({ type: [String] })
  competences: string[];

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ enum: REGIONS, isArray: true })
  regions: Region[];

  @ApiProperty({ enum: MEETING_FORMS, isArray: true })
  forms: MeetingForm[];

  @ApiProperty({ type: String, nullable: true })
  about: string | null;

  @ApiProperty({ enum: SHOWABLE, isArray: true })
  shows: Showable[];

  @ApiProperty({ format: 'date' })
  receivedDay: string;

  @ApiProperty()
  isOpen: boolean;

  @ApiProperty({ description: 'courses that run or are prepared, as far as the reader may see them' })
  running: number;

  @ApiProperty({ description: 'proposals that are not settled, as far as the reader may see them' })
  proposed: number;

  @ApiProperty()
  version: number;
}
