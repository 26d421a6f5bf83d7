import { ApiProperty } from '@nestjs/swagger';
import { ON_BEHALF_REASONS, type OnBehalfReason } from '../attachments/on-behalf.js';
import { type Settlement, SETTLEMENTS } from '../mentors/settlement.rules.js';
import type { Day } from '../shared/day.js';
import { PageOf } from '../web/paging.js';
import type { Claim } from './claim.entity.js';
import { CLAIM_STATUSES, type ClaimStatus, isWorkedOut } from './claim.rules.js';
import { REASON_CODES, type ReasonCode } from './decisions/claim-decision.rules.js';
import { type Line, lineId, totalOre } from './claim-line.rules.js';

export class ClaimLineView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ format: 'uuid' })
  grantId: string;

  @ApiProperty({ format: 'uuid' })
  wageCostId: string;

  @ApiProperty()
  minutes: number;

  @ApiProperty({ description: 'what is paid an hour: the approved wage cost, cut by a ceiling' })
  wageCostOre: number;

  @ApiProperty({ description: 'minutes × wageCostOre ÷ 60, rounded half up' })
  amountOre: number;

  @ApiProperty({ type: 'string', enum: ['approved', 'refused'], nullable: true })
  outcome: 'approved' | 'refused' | null;

  @ApiProperty({ type: 'string', enum: REASON_CODES, nullable: true })
  reasonCode: ReasonCode | null;

  @ApiProperty({ type: 'string', nullable: true })
  reason: string | null;
}

export class DeclaredOnPaperView {
  @ApiProperty({ format: 'uuid' })
  attachmentId: string;

  @ApiProperty({ format: 'uuid', description: 'the leader who signed' })
  signedBy: string;

  @ApiProperty({ format: 'date' })
  signedDay: string;

  @ApiProperty({ format: 'date', description: 'the day on which the paper came' })
  receivedDay: string;

  @ApiProperty({ enum: ON_BEHALF_REASONS, description: 'why staff registered it for the leader' })
  because: OnBehalfReason;

  @ApiProperty({ type: 'string', nullable: true })
  words: string | null;
}

export class ClaimView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'K-2026-00042' })
  reference: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description:
      'what If-Match names; of a draft or returned claim it follows the hours and their worth, null in lists',
  })
  version: string | null;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ enum: CLAIM_STATUSES })
  status: ClaimStatus;

  @ApiProperty({
    enum: SETTLEMENTS,
    description:
      'a run pays the employer; a mentor from outside is invoiced, or posted within the municipality',
  })
  settlement: Settlement;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'the mentor from outside whose hours it is of; null where it is the employer who claims',
  })
  mentorId: string | null;

  @ApiProperty({ example: '2026-10' })
  month: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'of a draft or returned claim: what it would be worth now; null in lists',
  })
  amountOre: number | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description:
      'the last day to send in what is open, as the municipality set it; null where there is none, or it is sent',
  })
  lastDay: Day | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'what the leader is to put right' })
  returnedBecause: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'what the leader said to that, when it was sent again',
  })
  leaderAnswer: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  legalBasis: string | null;

  @ApiProperty({
    type: () => DeclaredOnPaperView,
    nullable: true,
    description: 'null where it was declared by a click, or not yet',
  })
  declaredOnPaper: DeclaredOnPaperView | null;

  @ApiProperty({ type: () => [ClaimLineView] })
  lines: ClaimLineView[];
}

export class ClaimPage extends PageOf {
  @ApiProperty({ type: () => [ClaimView] })
  items: ClaimView[];
}

/** A line that is not stored yet has no outcome. */
export type ShownLine = Line & { id?: string } & Partial<
    Pick<ClaimLineView, 'outcome' | 'reasonCode' | 'reason'>
  >;

/** A claim with its lines and version as they are now; null where they are not worked out, in a list. */
export function claimView(
  claim: Claim,
  shown: { lines: ShownLine[]; version: string } | null,
  lastDay: Day | null,
): ClaimView {
  const lines = shown?.lines ?? null;
  const { id, reference, placementId, status, settlement, mentorId, month } = claim;
  const { returnedBecause, leaderAnswer, legalBasis } = claim;
  return {
    id,
    reference,
    version: shown?.version ?? null,
    placementId,
    status,
    settlement,
    mentorId,
    month,
    amountOre: isWorkedOut(claim) ? lines && totalOre(lines) : claim.amountOre,
    lastDay: isWorkedOut(claim) || status === 'expired' ? lastDay : null,
    returnedBecause: status === 'returned' ? returnedBecause : null,
    leaderAnswer,
    legalBasis,
    declaredOnPaper: declaredOnPaper(claim),
    lines: (lines ?? []).map((line) => lineView(id, line)),
  };
}

function declaredOnPaper(claim: Claim): DeclaredOnPaperView | null {
  const { paperId, paperSignedBy, paperSignedDay, paperReceivedDay, behalfBecause, behalfWords } = claim;
  if (!paperId || !paperSignedBy || !paperSignedDay || !paperReceivedDay || !behalfBecause) return null;
  return {
    attachmentId: paperId,
    signedBy: paperSignedBy,
    signedDay: paperSignedDay,
    receivedDay: paperReceivedDay,
    because: behalfBecause,
    words: behalfWords,
  };
}

function lineView(claimId: string, line: ShownLine): ClaimLineView {
  const { mentorId, grantId, wageCostId, minutes, wageCostOre, amountOre } = line;
  const { outcome = null, reasonCode = null, reason = null } = line;
  const id = line.id ?? lineId(claimId, line);
  return { id, mentorId, grantId, wageCostId, minutes, wageCostOre, amountOre, outcome, reasonCode, reason };
}
