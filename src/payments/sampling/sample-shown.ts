import type { Day, Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { Hundredths, SampledStatus } from './sample.rules.js';

/** A sample as it is read: what was drawn, and how far the checking is. */
export interface SampleShown {
  id: string;
  year: number;
  shareHundredths: Hundredths;
  seed: string;
  claims: number;
  amountOre: Ore;
  paidOre: Ore;
  drawnAt: Date;
  drawnBy: string | null;
  progress: Record<SampledStatus, number>;
}

export interface SampledShown {
  id: string;
  sampleId: string;
  claimId: string;
  placementId: string;
  reference: string;
  month: Month;
  payeeCvr: string;
  payeeName: string | null;
  amountOre: Ore;
  deadlineDay: Day;
  status: SampledStatus;
  answer: string | null;
  answeredAt: Date | null;
  words: string | null;
  assessedAt: Date | null;
  assessedBy: string | null;
  /** Whoever decided the claim. */
  decidedBy: string | null;
}
