import { inPairs, withoutSeparators } from './digits.js';

/** A Danish number as eight digits, the first from 2 to 9; `+45` and `0045` are taken off. */
export function cleanPhone(text: string): string | null {
  return /^(?:(?:\+|00)45)?([2-9]\d{7})$/.exec(withoutSeparators(text))?.[1] ?? null;
}

/** `12 34 56 78` */
export function formatPhone(phone: string): string {
  return inPairs(phone);
}
