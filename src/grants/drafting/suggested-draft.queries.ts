import type { Tx } from '../../access/database.js';
import type { Placement } from '../../placements/placement.entity.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { expectedHoursOf } from '../../placements/registration/registration.queries.js';
import { lastDayAllowed } from '../../schemes/pay.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import { minutesAsTyped } from '../../shared/minutes.js';
import { minutesInPeriod } from '../deciding/grant-effect.rules.js';
import { grantsOf } from '../grant.queries.js';

/**
 * How the form of a first grant is filled in: with the days of the placement as far as a grant may last, and
 * the hours that were expected when it was registered. Empty where there is a grant already.
 */
export async function suggestedDraft(tx: Tx, placement: Placement): Promise<Record<string, string>> {
  const grants = await grantsOf(tx, placement.id);
  if (grants.some(({ status }) => status !== 'refused')) return {};
  const { firstDay } = placement;
  const allowed = lastDayAllowed(await schemeOf(tx, placement), firstDay);
  const lastDay = placement.lastDay < allowed ? placement.lastDay : allowed;
  const expected = await expectedHoursOf(tx, placement.id);
  const minutes = expected && minutesInPeriod(expected, { firstDay, lastDay });
  return {
    firstDay: formatDay(firstDay),
    lastDay: formatDay(lastDay),
    ...(minutes !== null && { grantedMinutes: minutesAsTyped(minutes) }),
  };
}
