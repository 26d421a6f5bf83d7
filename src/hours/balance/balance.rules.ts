/** What is left of a grant when hours that are in no claim yet are counted too. Knows no database. */
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import { includes, overlaps, type Period } from '../../shared/period.js';

export interface Balance extends Period {
  placementId: string;
  grantedMinutes: Minutes;
  /** Less than nothing where more is written down than granted. */
  minutesLeft: Minutes;
}

export interface GrantUse extends Period {
  placementId: string;
  grantedMinutes: Minutes;
  claimedMinutes: Minutes;
  /** Those of them in claims that were sent back, whose hours are open again. */
  returnedMinutes: Minutes;
  /** By activity, the hours that are written down and in no claim. */
  openMinutes: Record<string, Minutes>;
}

export function balanceOf(use: GrantUse, isPaid: (activity: string) => boolean): Balance {
  const { placementId, firstDay, lastDay, grantedMinutes } = use;
  const claimed = use.claimedMinutes - use.returnedMinutes;
  const open = Object.entries(use.openMinutes)
    .filter(([activity]) => isPaid(activity))
    .reduce((sum, [, minutes]) => sum + minutes, 0);
  const minutesLeft = grantedMinutes - claimed - open;
  return { placementId, firstDay, lastDay, grantedMinutes, minutesLeft };
}

/** What would be left of the grants of a period if these hours were written down too. */
export function balancesAfter(
  balances: Balance[],
  period: Period,
  lines: { day: Day; minutes: Minutes }[],
): Balance[] {
  return balances
    .filter((balance) => overlaps(balance, period))
    .map((balance) => {
      const typed = lines.filter(({ day }) => includes(balance, day));
      return {
        ...balance,
        minutesLeft: typed.reduce((left, { minutes }) => left - minutes, balance.minutesLeft),
      };
    });
}
