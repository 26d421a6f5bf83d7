import type { Guidance } from '../../hearings/complaint-guidance.js';
import type { HearingView } from '../../hearings/hearing.view.js';
import type { Day } from '../../shared/day.js';
import type { ClaimToSetOff, RecoveryShown } from '../clawbacks/recovery-shown.js';
import type { CorrectionShown } from './correction-shown.js';
import type { CorrectionRefusal } from './correction.rules.js';

/** What the reader may do with a correction now. */
export const CORRECTION_STEPS = [
  'hear',
  'decide',
  'take-back',
  'invoice',
  'recover',
  'take-payment-back',
  'waive',
] as const;
export type CorrectionStep = (typeof CORRECTION_STEPS)[number];

export interface CorrectionOnPage extends CorrectionShown {
  /** Which case it is of, as `Sag F-2026-00001: Mads Mentee`. */
  of: string;
  steps: CorrectionStep[];
  /** Why a caseworker may not decide what waits for one. */
  hindrance: CorrectionRefusal | null;
  hearing: HearingView | null;
  guidance: Guidance | null;
  done: { what: string; at: Date; by: string | null }[];
  recoveries: RecoveryShown[];
  /** The newest payment of one upwards, with what came of it. */
  paid: { dueDay: Day; outcome: 'paid' | 'failed' | 'rejected' | 'cancelled' | null } | null;
  /** Claims that it may be set off against; null where the organisation does not. */
  setOff: ClaimToSetOff[] | null;
}
