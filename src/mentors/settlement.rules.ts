/** How the hours of a mentor are settled, by whom the mentor is employed. Knows no database and no clock. */
import type { MentorKind } from './mentor.rules.js';

export const SETTLEMENTS = ['payment-run', 'e-invoice', 'internal-posting'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/**
 * The workplace's employer is paid for its own people alone (LAB § 168). A consultant sends an invoice, as does an
 * institution for its employee; the municipality posts its own within itself. Nobody is paid for a volunteer.
 */
export function settlementOf(kind: MentorKind): Settlement {
  switch (kind) {
    case 'company-employee':
    case 'volunteer':
      return 'payment-run';
    case 'external-consultant':
    case 'institution-employee':
      return 'e-invoice';
    case 'municipal-employee':
      return 'internal-posting';
  }
}

/** Whether the mentor is none of the workplace's own, and so declares the hours in person. */
export function isFromOutside({ kind }: { kind: MentorKind }): boolean {
  return settlementOf(kind) !== 'payment-run';
}
