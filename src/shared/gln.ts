import { isEAN } from 'class-validator';
import { withoutSeparators } from './digits.js';

/** A GS1 location number (EAN-lokationsnummer): thirteen digits, the last a check digit. */
export function cleanGln(text: string): string | null {
  const gln = withoutSeparators(text);
  return /^\d{13}$/.test(gln) && isEAN(gln) ? gln : null;
}
