/** Whether an employer is ready for a scheme, part by part. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

export type ReadinessRefusal = { because: 'part-unknown' } | { because: 'day-to-come' };

/** A part that a scheme asks of the employer, of a day that is not to come. */
export function readinessRefusals(
  { code, day }: { code: string; day: Day },
  known: { code: string }[],
  today: Day,
): ReadinessRefusal[] {
  const refusals: ReadinessRefusal[] = [];
  if (known.every((part) => part.code !== code)) refusals.push({ because: 'part-unknown' });
  if (day > today) refusals.push({ because: 'day-to-come' });
  return refusals;
}
