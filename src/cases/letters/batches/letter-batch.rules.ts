/** What becomes of letters that are made many at a time. Knows no database and no clock. */
import type { LetterRefusal } from '../letter-refusal.js';

/** Written meanwhile: somebody wrote the letter after it was chosen, so that it is not written, or printed, twice. */
export const ITEM_STATUSES = ['waiting', 'made', 'failed', 'left-out', 'written-meanwhile'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** Why a letter of a batch was not made; the unexpected is in the log. */
export type FailedBecause = LetterRefusal | { because: 'unexpected' };

export type BatchStatus = 'chosen' | 'dropped' | 'making' | 'stopped' | 'made' | 'partly-made';

export type Counts = Record<ItemStatus, number>;

export interface BatchFacts {
  startedAt: Date | null;
  droppedAt: Date | null;
  counts: Counts;
  /** Whether whoever chose them has their access and role still. */
  writerMayStill: boolean;
}

/** Made is worked out from its letters and stored nowhere, so that no crash can leave it wrong. */
export function statusOf({ startedAt, droppedAt, counts, writerMayStill }: BatchFacts): BatchStatus {
  if (droppedAt !== null) return 'dropped';
  if (startedAt === null) return 'chosen';
  if (counts.waiting > 0) return writerMayStill ? 'making' : 'stopped';
  return counts.failed > 0 ? 'partly-made' : 'made';
}

export const BATCH_MOVES = ['start', 'drop', 'choose', 'retry'] as const;
export type BatchMove = (typeof BATCH_MOVES)[number];

const MAY_FROM: Record<BatchMove, BatchStatus[]> = {
  start: ['chosen'],
  drop: ['chosen'],
  choose: ['chosen'],
  retry: ['partly-made'],
};

export type BatchRefusal =
  | { because: 'letter-batch-of-another' }
  | { because: 'letter-batch-status'; move: BatchMove; status: BatchStatus }
  | { because: 'letter-batch-is-empty' };

/** Letters go out in the name of whoever chose them, so nobody else moves a batch. */
export function refusalsForMove(move: BatchMove, facts: BatchFacts, isOwn: boolean): BatchRefusal[] {
  if (!isOwn) return [{ because: 'letter-batch-of-another' }];
  const status = statusOf(facts);
  if (!MAY_FROM[move].includes(status)) return [{ because: 'letter-batch-status', move, status }];
  if (move === 'start' && facts.counts.waiting === 0) return [{ because: 'letter-batch-is-empty' }];
  return [];
}

/** What may be done with it now, as a page offers it. */
export function movesOf(facts: BatchFacts, isOwn: boolean): BatchMove[] {
  return BATCH_MOVES.filter((move) => refusalsForMove(move, facts, isOwn).length === 0);
}
