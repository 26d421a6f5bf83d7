import { formatDay, formatInstant, formatMonth } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { BankDayFault } from '../bank-days.rules.js';
import type {
  PaymentOutcome,
  PaymentRunRefusal,
  PaymentRunStatus,
  StaysBecause,
} from './payment-run.rules.js';

/** Says what happens next. */
export function runStatusInDanish(status: PaymentRunStatus): string {
  switch (status) {
    case 'draft':
      return 'Kladde';
    case 'locked':
      return 'Låst, afventer frigivelse';
    case 'released':
      return 'Frigivet, filerne laves';
    case 'exported':
      return 'Klar til banken';
    case 'settled':
      return 'Udbetalt';
    case 'partly-failed':
      return 'Udbetalt, men noget mislykkedes';
    case 'rejected':
      return 'Afvist af banken';
    case 'cancelled':
      return 'Annulleret';
  }
}

export function paymentOutcomeInDanish(outcome: PaymentOutcome | null): string {
  switch (outcome) {
    case null:
      return 'Afventer banken';
    case 'paid':
      return 'Udbetalt';
    case 'failed':
      return 'Mislykkedes';
    case 'rejected':
      return 'Afvist med kørslen';
    case 'cancelled':
      return 'Annulleret';
  }
}

export function staysBecauseInDanish(because: StaysBecause, heldUntil: string | null): string {
  switch (because) {
    case 'held':
      return heldUntil === null ? 'Holdes tilbage' : `Holdes tilbage til og med ${formatDay(heldUntil)}`;
    case 'being-corrected':
      return 'En regulering af kravet er ikke afgjort';
    case 'no-account':
      return 'Der er ingen konto til kravet';
  }
}

function noBankDayInDanish(why: BankDayFault): string {
  switch (why) {
    case 'weekend':
      return 'er en lørdag eller søndag';
    case 'holiday':
      return 'er en helligdag';
    case 'bank-closing-day':
      return 'er en dag, hvor der ikke udbetales';
  }
}

export function runRefusalInDanish(refusal: PaymentRunRefusal): Said {
  switch (refusal.because) {
    case 'run-status':
      return {
        detail: `Kørslen står som »${runStatusInDanish(refusal.status)}«, og så kan det ikke lade sig gøre.`,
      };
    case 'month-in-the-future':
      return {
        field: 'throughMonth',
        detail: `Vælg en måned, der er begyndt. ${formatMonth(refusal.month)} er ikke begyndt endnu.`,
      };
    case 'no-bank-day':
      return {
        field: 'dueDay',
        detail: `${formatDay(refusal.day)} ${noBankDayInDanish(refusal.why)}. Den næste bankdag er ${formatDay(refusal.next)}.`,
      };
    case 'due-day-passed':
      return {
        field: 'dueDay',
        detail: `${formatDay(refusal.day)} er forbi. Pengene kan tidligst udbetales i dag. Annullér kørslen, og lav en ny, hvis den er låst.`,
      };
    case 'nothing-to-pay':
      return {
        detail:
          refusal.staying === 0
            ? 'Der er ingen godkendte krav at udbetale, så der bliver ingen kørsel og ingen fil.'
            : 'Alle godkendte krav bliver stående, så der bliver ingen kørsel og ingen fil. Se hvorfor herunder.',
      };
    case 'no-payment-settings':
      return {
        detail: 'Det er ikke sat op, hvilken konto der betales fra. Bed administratoren om det.',
      };
    case 'own-run':
      return { detail: 'Du har selv lavet eller låst kørslen. En anden skal frigive den.' };
    case 'decided-a-claim-in-it':
      return { detail: 'Du har selv afgjort et krav i kørslen. En anden skal frigive den.' };
    case 'returned-a-payment-in-it':
      return { detail: 'Du har selv meldt en betaling i kørslen retur. En anden skal frigive den.' };
    case 'takes-part-in-a-case-in-it':
      return { detail: 'Du er selv en del af et forløb i kørslen. En anden skal frigive den.' };
    case 'files-are-being-made':
      return { detail: 'Kørslens filer er begyndt, så den kan ikke annulleres længere.' };
  }
}

/** To whoever comes second: who moved the run before them, and when. */
export function movedAlreadyInDanish(steps: { what: string; at: Date; by: string | null }[]): {
  detail?: string;
} {
  const last = steps.slice(1).findLast(({ by }) => by !== null);
  if (last === undefined) return {};
  const { what, at, by } = last;
  return {
    detail: `Kørslen er ${what.toLowerCase()} ${formatInstant(at)} af ${by}. Se herunder, hvad der sker nu.`,
  };
}
