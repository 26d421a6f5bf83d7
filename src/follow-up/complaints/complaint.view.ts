import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../web/paging.js';
import type { Complaint } from './complaint.entity.js';
import {
  BOARD_OUTCOMES,
  type BoardOutcome,
  COMPLAINED_OF,
  type ComplainedOf,
  COMPLAINT_STATUSES,
  type ComplaintStatus,
  isLate,
  RECEIVED_WAYS,
  type ReceivedWay,
} from './complaint.rules.js';

export class ComplaintView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ enum: ['grant', 'claim', 'correction'] })
  subjectKind: Complaint['subjectKind'];

  @ApiProperty({ format: 'uuid' })
  subjectId: string;

  @ApiProperty({ enum: COMPLAINED_OF })
  ofDecision: ComplainedOf;

  @ApiProperty({ enum: ['leader', 'mentee'], description: 'who complains' })
  party: 'leader' | 'mentee';

  @ApiProperty({ enum: COMPLAINT_STATUSES })
  status: ComplaintStatus;

  @ApiProperty({ format: 'date', description: 'it counts by the day on which it came' })
  receivedDay: string;

  @ApiProperty({ enum: ['in-app', ...RECEIVED_WAYS] })
  receivedWay: ReceivedWay;

  @ApiProperty({ format: 'date', description: 'the last day to complain' })
  lastDay: string;

  @ApiProperty()
  isLate: boolean;

  @ApiProperty({ format: 'date', description: 'the day by which it is reassessed' })
  dueDay: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'why it is treated although it came too late' })
  dispensation: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'why the decision stands, or what was changed',
  })
  reassessment: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'to Ankestyrelsen' })
  forwardedDay: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  closedDay: string | null;

  @ApiProperty({ type: 'string', enum: ['too-late', 'answered'], nullable: true })
  closedBecause: 'too-late' | 'answered' | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'why it is rejected, or what the board answered',
  })
  closingWords: string | null;

  @ApiProperty({ type: 'string', enum: BOARD_OUTCOMES, nullable: true })
  boardOutcome: BoardOutcome | null;

  @ApiProperty({ description: 'what If-Match names' })
  version: number;
}

export class ComplaintPage extends PageOf {
  @ApiProperty({ type: () => [ComplaintView] })
  items: ComplaintView[];
}

export function complaintView(complaint: Complaint): ComplaintView {
  const { id, placementId, subjectKind, subjectId, ofDecision, party, status, receivedDay, receivedWay } =
    complaint;
  const { lastDay, dueDay, text, dispensation, reassessment, forwardedDay, closedDay, closedBecause } =
    complaint;
  const { closingWords, boardOutcome, version } = complaint;
  return {
    id,
    placementId,
    subjectKind,
    subjectId,
    ofDecision,
    party,
    status,
    receivedDay,
    receivedWay,
    lastDay,
    isLate: isLate(complaint),
    dueDay,
    text,
    dispensation,
    reassessment,
    forwardedDay,
    closedDay,
    closedBecause,
    closingWords,
    boardOutcome,
    version,
  };
}

/** As the list tells it. */
export interface ListedComplaint {
  complaint: ComplaintView;
  reference: string;
  mentee: { id: string; name: string };
}
