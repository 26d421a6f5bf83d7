import type { Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { Recovery } from './recovery.entity.js';

/** A claim of the same payee that waits for payment, and what is left of it to set off against. */
export interface ClaimToSetOff {
  id: string;
  reference: string;
  month: Month;
  unpaidOre: Ore;
}

export type RecoveryShown = Pick<Recovery, 'id' | 'kind' | 'amountOre' | 'day' | 'reason'> & {
  isTakenBack: boolean;
  /** The claim that it was set off in. */
  claimReference: string | null;
};

export function mayBeTakenBack({ kind, isTakenBack }: RecoveryShown): boolean {
  return kind === 'payment' && !isTakenBack;
}
