import { ApiProperty } from '@nestjs/swagger';
import type { Day } from '../shared/day.js';
import type { Hearing } from './hearing.entity.js';
import {
  ANSWER_WAYS,
  type AnswerWay,
  HEARD_ABOUT,
  type HeardAbout,
  type HeardParty,
  HEARING_SUBJECTS,
  hearingStatus,
  type HearingStatus,
  type HearingSubject,
} from './hearing.rules.js';

export class HearingView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ enum: HEARING_SUBJECTS })
  subjectKind: HearingSubject;

  @ApiProperty({ format: 'uuid', description: 'the grant, the claim or the correction' })
  subjectId: string;

  @ApiProperty({ enum: HEARD_ABOUT })
  about: HeardAbout;

  @ApiProperty({ enum: ['leader', 'mentee'], description: 'who is heard' })
  party: HeardParty;

  @ApiProperty({ enum: ['open', 'answered', 'lapsed'], description: 'worked out by the date' })
  status: HearingStatus;

  @ApiProperty({ description: 'what is intended, as it was sent' })
  says: string;

  @ApiProperty({ description: 'the facts that the party is heard about' })
  facts: string;

  @ApiProperty({ format: 'date-time' })
  sentAt: string;

  @ApiProperty({ format: 'date', description: 'the last day to answer' })
  deadlineDay: string;

  @ApiProperty({ type: 'string', nullable: true })
  answer: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answeredDay: string | null;

  @ApiProperty({ enum: ANSWER_WAYS, type: 'string', nullable: true })
  answeredWay: AnswerWay | null;
}

export function hearingView(hearing: Hearing, today: Day): HearingView {
  const { id, placementId, subjectKind, subjectId, about, party, says, facts, sentAt, deadlineDay } = hearing;
  const { answer, answeredDay, answeredWay } = hearing;
  return {
    id,
    placementId,
    subjectKind,
    subjectId,
    about,
    party,
    status: hearingStatus(hearing, today),
    says,
    facts,
    sentAt: sentAt.toISOString(),
    deadlineDay,
    answer,
    answeredDay,
    answeredWay,
  };
}
