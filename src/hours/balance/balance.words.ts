import { formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import type { Balance } from './balance.rules.js';

/** `12,5 timer tilbage af 40 timer`, or how many are written beyond the grant. */
export function balanceInDanish({ minutesLeft, grantedMinutes }: Balance): string {
  return minutesLeft >= 0
    ? `${formatHours(minutesLeft)} tilbage af ${formatHours(grantedMinutes)}`
    : `${formatHours(-minutesLeft)} mere end de ${formatHours(grantedMinutes)}, der er bevilget`;
}

/** One sentence for all grants of a period; with several, each is named by its days. */
export function balancesInDanish(balances: Balance[]): string {
  if (balances.length === 0) return 'Der er ingen bevilling i perioden.';
  const [only] = balances;
  if (balances.length === 1 && only) return `Bevilling: ${balanceInDanish(only)}.`;
  return balances.map((balance) => `${formatPeriod(balance)}: ${balanceInDanish(balance)}.`).join(' ');
}

/** The same of hours that are being typed. */
export function balancesAfterInDanish(balances: Balance[]): string {
  return `Når linjerne er gemt: ${balancesInDanish(balances).replace(/^Bevilling: /, '')}`;
}
