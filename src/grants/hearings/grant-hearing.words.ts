import { formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import type { Period } from '../../shared/period.js';
import type { GrantReasonCode } from '../grant.rules.js';
import { grantReasonInDanish } from '../grant.words.js';

/** What is intended, as the mentee is told. */
export function refusalInDanish(
  grant: Period & { grantedMinutes: number },
  { reasonCode, reason }: { reasonCode: GrantReasonCode; reason: string },
): string {
  const hours = `${formatHours(grant.grantedMinutes)} med mentor ${formatPeriod(grant)}`;
  return `Vi overvejer at give afslag på ${hours}.\n\n${grantReasonInDanish(reasonCode)}. ${reason}`;
}
