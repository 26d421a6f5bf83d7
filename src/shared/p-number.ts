import { inPairs, withoutSeparators } from './digits.js';

/** The ten digits of a production unit in the CVR register; they hold no check digit. */
export function cleanPNumber(text: string): string | null {
  const pNumber = withoutSeparators(text);
  return /^\d{10}$/.test(pNumber) ? pNumber : null;
}

/** `10 03 25 98 03` */
export function formatPNumber(pNumber: string): string {
  return inPairs(pNumber);
}
