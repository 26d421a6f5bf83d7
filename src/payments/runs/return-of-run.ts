import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';

/** The most that a page and the readable part of a pack list. */
export const MOST_RETURNS = 100;

/** That a payment came back, who wrote it, and what became of that. */
export interface ReturnOfRun {
  position: number;
  reference: string;
  claimReference: string;
  claimId: string;
  correctionId: string | null;
  payeeName: string;
  amountOre: Ore;
  paidDay: Day;
  returnedDay: Day;
  reason: string;
  registeredBy: string;
  registeredAt: Date;
  takenBackAt: Date | null;
  takenBackBy: string | null;
  takenBackBecause: string | null;
  /** The later run that it went with, where it did. */
  wentWith: { id: string; reference: string } | null;
}
