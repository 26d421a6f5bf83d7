import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type { PaymentReturnRefusal } from './payment-return.rules.js';

/** Why a payment failed after all, where the bank's own reasons stand. */
export function cameBackInDanish(day: Day, reason: string): string {
  return `Pengene kom retur ${formatDay(day)}: ${reason}`;
}

export function paymentReturnRefusalInDanish(refusal: PaymentReturnRefusal): Said {
  switch (refusal.because) {
    case 'payment-not-paid':
      return { detail: 'Betalingen står ikke som udbetalt, så den kan ikke komme retur.' };
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
