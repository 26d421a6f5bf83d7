import { ApiProperty } from '@nestjs/swagger';
import type { Grant } from './grant.entity.js';
import type { GrantAssessment } from './grant-assessment.entity.js';
import { GRANT_REASON_CODES, GRANT_STATUSES, type GrantReasonCode, type GrantStatus } from './grant.rules.js';

export class GrantView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ format: 'date' })
  lastDay: string;

  @ApiProperty()
  grantedMinutes: number;

  @ApiProperty({ description: 'minutes on claims that count in the balance' })
  claimedMinutes: number;

  @ApiProperty()
  minutesLeft: number;

  @ApiProperty({ enum: GRANT_STATUSES })
  status: GrantStatus;

  @ApiProperty({ type: 'string', nullable: true, description: 'the law of the day of the decision' })
  legalBasis: string | null;

  @ApiProperty({ description: 'what If-Match names' })
  version: number;
}

/** Why the hours are granted or not. It describes the mentee: for those of the municipality alone. */
export class AssessmentView {
  @ApiProperty({ description: 'how the effort goes beyond what an employer ordinarily does (LAB § 169)' })
  beyondOrdinary: string;

  @ApiProperty({ description: 'why the mentor is decisive (LAB § 169)' })
  decisiveBecause: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'why it begins before its decision' })
  beganBeforeBecause: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'what was to be put right, when sent back' })
  returnedBecause: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  decisionReason: string | null;

  @ApiProperty({ type: 'string', enum: GRANT_REASON_CODES, nullable: true, description: 'of a refusal' })
  decisionReasonCode: GrantReasonCode | null;
}

export function grantView(grant: Grant, claimedMinutes: number): GrantView {
  const { id, placementId, firstDay, lastDay, grantedMinutes, status, legalBasis, version } = grant;
  const minutesLeft = grantedMinutes - claimedMinutes;
  return {
    id,
    placementId,
    firstDay,
    lastDay,
    grantedMinutes,
    claimedMinutes,
    minutesLeft,
    status,
    legalBasis,
    version,
  };
}

export function assessmentView(assessment: GrantAssessment): AssessmentView {
  const { beyondOrdinary, decisiveBecause, beganBeforeBecause, returnedBecause } = assessment;
  const { decisionReason, decisionReasonCode } = assessment;
  return {
    beyondOrdinary,
    decisiveBecause,
    beganBeforeBecause,
    returnedBecause,
    decisionReason,
    decisionReasonCode,
  };
}
