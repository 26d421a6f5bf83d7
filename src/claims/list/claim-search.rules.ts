/** The claims that somebody means by what they typed. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

const WHOLE = /^k?\W*(20\d\d)\W+(\d{1,5})$/i;
const NUMBER = /^k?\W*(\d{1,5})$/i;
const FIRST_YEAR = 2026;

/** `k 2026 42` is `K-2026-00042`; a number alone may be of any year so far. */
export function claimReferencesIn(typed: string, today: Day): string[] {
  const [, year, number] = WHOLE.exec(typed.trim()) ?? [];
  if (year !== undefined && number !== undefined) return [referenceOf(year, number)];
  const [, alone] = NUMBER.exec(typed.trim()) ?? [];
  if (alone === undefined) return [];
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, ago) => String(thisYear - ago));
  return years.map((one) => referenceOf(one, alone));
}

function referenceOf(year: string, number: string): string {
  return `K-${year}-${number.padStart(5, '0')}`;
}
