/** When an account may begin and end. Knows no database and no clock. */
import type { Month } from '../../shared/day.js';

export type AccountRefusal =
  | { because: 'account-of-month-exists' }
  | { because: 'ends-before-it-begins'; firstMonth: Month }
  | { because: 'account-has-ended'; lastMonth: Month };

/** An account begins in a month that is not taken, and ends in that month or later. */
export function accountRefusals(account: { firstMonth: Month; lastMonth?: Month }): AccountRefusal[] {
  const { firstMonth, lastMonth } = account;
  if (lastMonth === undefined || lastMonth >= firstMonth) return [];
  return [{ because: 'ends-before-it-begins', firstMonth }];
}

/** An account is ended once. */
export function endingRefusals(
  account: { firstMonth: Month; lastMonth: Month | null },
  lastMonth: Month,
): AccountRefusal[] {
  if (account.lastMonth !== null) return [{ because: 'account-has-ended', lastMonth: account.lastMonth }];
  return accountRefusals({ firstMonth: account.firstMonth, lastMonth });
}
