import { ApiProperty } from '@nestjs/swagger';
import { MEETING_FORMS, type MeetingForm, type OneOfThePair, PAIR } from '../../schemes/rule/course-rule.js';
import { REGIONS, type Region } from '../applications/application.rules.js';
import { STORED_STATUSES, type ProposalStatus } from './proposal.rules.js';

/** The parts that the other agreed to show; a part that is left out is not shown. */
export class OtherOfThePairView {
  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ type: [String], required: false })
  fields?: string[];

  @ApiProperty({ type: [String], required: false })
  competences?: string[];

  @ApiProperty({ type: [String], required: false })
  languages?: string[];

  @ApiProperty({ enum: REGIONS, isArray: true, required: false })
  regions?: Region[];

  @ApiProperty({ enum: MEETING_FORMS, isArray: true, required: false })
  forms?: MeetingForm[];

  @ApiProperty({ required: false })
  about?: string;
}

export class ProposalWordView {
  @ApiProperty({ enum: [...PAIR, 'coordinator'] })
  byRole: OneOfThePair | 'coordinator';

  @ApiProperty({ enum: ['yes', 'no', 'ask-more', 'reply'] })
  says: 'yes' | 'no' | 'ask-more' | 'reply';

  @ApiProperty({ type: String, nullable: true })
  text: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class ProposalView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'null for whoever is not shown it yet' })
  mentorName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null for whoever is not shown it yet' })
  menteeName: string | null;

  @ApiProperty({ enum: STORED_STATUSES })
  status: ProposalStatus;

  @ApiProperty({ enum: PAIR, nullable: true, type: String, description: 'who is to answer now' })
  asked: OneOfThePair | null;

  @ApiProperty({ format: 'date', description: 'by when an answer is expected' })
  answerDay: string;

  @ApiProperty({ format: 'date', description: 'the last day on which an answer counts' })
  lapsesDay: string;

  @ApiProperty({ format: 'uuid', type: String, nullable: true })
  placementId: string | null;

  @ApiProperty({ type: OtherOfThePairView, nullable: true, description: 'to one of the pair: the other' })
  other: OtherOfThePairView | null;

  @ApiProperty({ type: [ProposalWordView], description: 'what was said, as far as the reader may know' })
  words: ProposalWordView[];
}
