/** When it is written that somebody of a case has died, and when that was wrong. Knows no database and no clock. */
import type { PartyRole } from '../../access/role.js';
import type { Day } from '../../shared/day.js';

/** Calendar days in which whoever runs the course settles what becomes of it. */
export const DAYS_TO_SETTLE_A_DEATH = 7;

/** Somebody who has, had or will have a place in the case. */
export interface PartyOfCase {
  id: string;
  party: PartyRole;
  name: string;
  /** Whether it stands written that they have died. */
  isDead: boolean;
}

export type DeathRefusal =
  { because: 'not-of-the-case' } | { because: 'dead-already' } | { because: 'death-ahead' };

/** Of those in the case, once; nobody knows of a day to come. */
export function deathRefusals(who: PartyOfCase | null, day: Day, today: Day): DeathRefusal[] {
  if (who === null) return [{ because: 'not-of-the-case' }];
  const refusals: DeathRefusal[] = [];
  if (who.isDead) refusals.push({ because: 'dead-already' });
  if (day > today) refusals.push({ because: 'death-ahead' });
  return refusals;
}

/** What stands written of one death. */
export interface DeathWritten {
  id: string;
  placementId: string;
  party: PartyRole;
  name: string;
  day: string;
  toldBy: string;
  takenBackAt: Date | null;
  /** The name of who did. */
  takenBackBy: string | null;
}

export type DeathTakingBackRefusal = { because: 'death-taken-back'; at: Date; by: string };

/** It is taken back once; who was mistaken anew writes it anew. */
export function deathTakingBackRefusals(
  written: Pick<DeathWritten, 'takenBackAt' | 'takenBackBy'>,
): DeathTakingBackRefusal[] {
  const { takenBackAt: at, takenBackBy: by } = written;
  return at === null ? [] : [{ because: 'death-taken-back', at, by: by ?? '' }];
}
