import { ApiProperty } from '@nestjs/swagger';
import type { Day, Month } from '../../shared/day.js';
import { PageOf } from '../../web/paging.js';
import { SAMPLED_STATUSES, type SampledStatus } from './sample.rules.js';
import type { SampledShown, SampleShown } from './sample-shown.js';

class SampleProgressView implements Record<SampledStatus, number> {
  @ApiProperty()
  asked: number;

  @ApiProperty()
  documented: number;

  @ApiProperty()
  accepted: number;

  @ApiProperty()
  faulty: number;
}

export class SampleView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 2026 })
  year: number;

  @ApiProperty({ example: 10, description: 'of the value that was paid to each employer' })
  sharePercent: number;

  @ApiProperty({ description: 'the same seed and the same payments are the same draw' })
  seed: string;

  @ApiProperty({ description: 'how many were drawn' })
  claims: number;

  @ApiProperty({ description: 'of the claims that were drawn' })
  amountOre: number;

  @ApiProperty({ description: 'all that was paid in the year when it was drawn' })
  paidOre: number;

  @ApiProperty({ type: 'string', format: 'date-time' })
  drawnAt: string;

  @ApiProperty({ type: () => SampleProgressView, description: 'how many claims are where' })
  progress: SampleProgressView;
}

export class SampledClaimView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  sampleId: string;

  @ApiProperty({ format: 'uuid' })
  claimId: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: 'K-2026-00042', description: 'of the claim' })
  reference: string;

  @ApiProperty({ type: 'string', example: '2026-10' })
  month: Month;

  @ApiProperty({ description: 'what was paid for it in the year' })
  amountOre: number;

  @ApiProperty({
    type: 'string',
    format: 'date',
    description: 'the last day for the employer to document it',
  })
  deadlineDay: Day;

  @ApiProperty({ enum: SAMPLED_STATUSES })
  status: SampledStatus;

  @ApiProperty({ type: 'string', nullable: true, description: 'what the leader says that was sent' })
  answer: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'what whoever assessed it found' })
  words: string | null;
}

export class SampledClaimPage extends PageOf {
  @ApiProperty({ type: () => [SampledClaimView] })
  items: SampledClaimView[];
}

export function sampleView(sample: SampleShown): SampleView {
  const { shareHundredths, drawnAt, drawnBy: _name, ...rest } = sample;
  return { ...rest, sharePercent: shareHundredths / 100, drawnAt: drawnAt.toISOString() };
}

export function sampledClaimView(sampled: SampledShown): SampledClaimView {
  const { id, sampleId, claimId, placementId, reference, month, amountOre, deadlineDay } = sampled;
  const { status, answer, words } = sampled;
  return {
    id,
    sampleId,
    claimId,
    placementId,
    reference,
    month,
    amountOre,
    deadlineDay,
    status,
    answer,
    words,
  };
}
