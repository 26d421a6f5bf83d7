import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type { PaymentReturnRefusal, ReturnTakingBackRefusal } from './payment-return.rules.js';

/** Why a payment failed after all, where the bank's own reasons stand. */
export function cameBackInDanish(day: Day, reason: string): string {
  return `Pengene kom retur ${formatDay(day)}: ${reason}`;
}

export function paymentReturnRefusalInDanish(refusal: PaymentReturnRefusal): Said {
  switch (refusal.because) {
    case 'payment-not-paid':
      return { detail: 'Betalingen står ikke som udbetalt, så den kan ikke komme retur.' };
    case 'payment-returned':
      return {
        detail: `Betalingen er allerede meldt retur: ${refusal.by} skrev ${formatInstant(refusal.at)}, at pengene kom retur ${formatDay(refusal.day)}.`,
      };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal melde pengene retur.' };
    case 'returned-before-due':
      return {
        field: 'returnedDay',
        detail: `Pengene blev udbetalt ${formatDay(refusal.dueDay)}. De kan tidligst komme retur den dag.`,
      };
    case 'returned-in-the-future':
      return { field: 'returnedDay', detail: 'Skriv en dag, der er kommet. Pengene er kommet retur.' };
  }
}

export function returnTakingBackRefusalInDanish(refusal: ReturnTakingBackRefusal): Said {
  switch (refusal.because) {
    case 'no-return':
      return { detail: 'Betalingen er ikke meldt retur, så der er intet at tage tilbage.' };
    case 'return-taken-back':
      return {
        detail: `${refusal.by} tog returen tilbage ${formatInstant(refusal.at)}. Betalingen står som udbetalt.`,
      };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal tage returen tilbage.' };
    case 'paid-anew':
      return {
        detail: `Betalingen er gået med igen i kørsel ${refusal.run}, så returen kan ikke tages tilbage.`,
      };
    case 'set-off-since':
      return {
        detail:
          'Der er modregnet i kravet, siden pengene blev meldt retur, så returen kan ikke tages tilbage. ' +
          'Det, der er tilbage, går med i en senere kørsel.',
      };
  }
}
