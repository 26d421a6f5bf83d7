import { stdnum } from 'stdnum';
import { inPairs, withoutSeparators } from './digits.js';

/** Eight digits, the last a check digit (modulus 11); dots, spaces, hyphens and `DK` are taken off. */
export function cleanCvr(text: string): string | null {
  const cvr = /^(?:DK)?([1-9]\d{7})$/i.exec(withoutSeparators(text).replaceAll('.', ''))?.[1];
  return cvr !== undefined && stdnum.DK?.cvr?.validate(cvr).isValid ? cvr : null;
}

/** `12 34 56 78` */
export function formatCvr(cvr: string): string {
  return inPairs(cvr);
}
