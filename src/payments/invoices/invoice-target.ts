import type { InvoiceTarget } from './invoice.rules.js';

/** What an invoice may be for; each kind has a column of its own in `invoices`. */
export const TARGET_KINDS = ['training', 'claim'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface TargetOf {
  kind: TargetKind;
  id: string;
}

/** The columns of `invoices` that name a target. */
export function columnsOf({ kind, id }: TargetOf): {
  trainingGrantId: string | null;
  claimId: string | null;
} {
  return { trainingGrantId: kind === 'training' ? id : null, claimId: kind === 'claim' ? id : null };
}

/** A target as it is found and held. */
export interface LockedTarget extends InvoiceTarget {
  placementId: string;
  /** The column of `invoices` that names it. */
  columns: { trainingGrantId: string | null; claimId?: string };
}

/** A target as a form tells of it. */
export interface TargetShown {
  of: TargetOf;
  placementId: string;
  says: string;
  /** The page of it. */
  at: string;
  orderReference: string | null;
  leftOre: number;
  /** Who is expected to send the invoice, where that is known. */
  senderCvr: string | null;
}
