/**
 * Who is paid for a month, when a workplace has been another's. The payee is copied onto the claim when it is
 * submitted, and looked at once more when it is decided. Knows no database and no clock.
 */
import { isUniversal, type SuccessionKind } from '../employers/succession/succession.rules.js';
import { type Day, lastDayOfMonth, type Month } from '../shared/day.js';

/** That one employer has gone on in another. */
export interface SuccessionOfPayee {
  kind: SuccessionKind;
  firstDay: Day;
  predecessorCvr: string;
  successorCvr: string;
  /** Whether the workplace of the claim went along. */
  handsOver: boolean;
}

/**
 * The day by which a month is somebody's: its last one, as whoever has the mentors then pays the wages of the whole
 * month, and settles with the seller. Earlier where the placement ends before, and nobody is paid before they come.
 */
export function dayOfPayee(month: Month, placement: { lastDay: Day }, today: Day): Day {
  return [lastDayOfMonth(month), placement.lastDay, today].toSorted()[0] as Day;
}

/** The one who had the workplace on the day of the payee, or whoever that one has gone on in by today. */
export function payeeOf(firstCvr: string, successions: SuccessionOfPayee[], day: Day, today: Day): string {
  const came = successions
    .filter(({ handsOver, firstDay }) => handsOver && firstDay <= day)
    .toSorted((one, other) => one.firstDay.localeCompare(other.firstDay))
    .at(-1);
  return livingOn(came?.successorCvr ?? firstCvr, successions, today);
}

/**
 * After a merger, or under a new number, the employer is no more and the successor has its rights, whatever month
 * they are of. A seller lives on, and keeps what it has claimed.
 */
export function livingOn(cvr: string, successions: SuccessionOfPayee[], today: Day): string {
  const next = successions.find(
    ({ kind, predecessorCvr, firstDay }) => isUniversal(kind) && predecessorCvr === cvr && firstDay <= today,
  );
  return next === undefined ? cvr : livingOn(next.successorCvr, successions, today);
}
