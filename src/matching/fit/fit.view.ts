import { ApiProperty } from '@nestjs/swagger';
import { MEETING_FORMS, type MeetingForm } from '../../schemes/rule/course-rule.js';
import { REGIONS, type Region } from '../applications/application.rules.js';
import { ApplicationView } from '../applications/application.view.js';

export class FitView {
  @ApiProperty({ type: [String], description: 'fields of both' })
  fields: string[];

  @ApiProperty({ type: [String], description: 'competences that the mentee seeks and the mentor offers' })
  competences: string[];

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ enum: REGIONS, isArray: true })
  regions: Region[];

  @ApiProperty({ enum: MEETING_FORMS, isArray: true })
  forms: MeetingForm[];
}

/** A mentee who fits, and in what. */
export class FittingMenteeView {
  @ApiProperty()
  application: ApplicationView;

  @ApiProperty()
  fit: FitView;
}
