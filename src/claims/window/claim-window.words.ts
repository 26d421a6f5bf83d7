import { formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Day, Month } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { daysLeft, type WindowRefusal } from './claim-window.rules.js';

/** Said wherever a last day is. */
export const SET_BY_THE_MUNICIPALITY = 'Kommunen har sat fristen. Den står ikke i nogen lov.';

/** `29.01.2027, 12 dage tilbage` */
export function lastDayInDanish(lastDay: Day, today: Day): string {
  return `${formatDay(lastDay)}, ${leftInDanish(daysLeft(lastDay, today))}`;
}

function leftInDanish(days: number): string {
  if (days < 0) return 'fristen er udløbet';
  if (days === 0) return 'det er i dag';
  return days === 1 ? '1 dag tilbage' : `${days} dage tilbage`;
}

export function windowRefusalInDanish(refusal: WindowRefusal): Said {
  switch (refusal.because) {
    case 'no-window':
      return { detail: `Der er ingen frist for at sende krav for ${formatMonth(refusal.month)}.` };
    case 'window-closed':
      return {
        detail: `Fristen for ${formatMonth(refusal.month)} løb ud ${formatDay(refusal.lastDay)}. En sagsbehandler kan åbne måneden igen.`,
      };
    case 'window-open':
      return {
        detail: `Måneden er åben til og med ${formatDay(refusal.lastDay)}. Skal der være mere tid, så udsæt fristen.`,
      };
    case 'postponed-already':
      return {
        detail: `Fristen er allerede udsat til ${formatDay(refusal.lastDay)}. Den kan kun udsættes én gang.`,
      };
    case 'postponement-waits':
      return { detail: 'Der er allerede bedt om udsættelse, og en sagsbehandler skal svare.' };
    case 'postponement-refused':
      return { detail: 'En sagsbehandler har svaret nej til udsættelse. Der kan kun spørges én gang.' };
    case 'postponement-decided':
      return { detail: 'Der er allerede svaret på, om fristen udsættes.' };
    case 'last-day-missing':
      return { field: 'lastDay', detail: 'Skriv den nye sidste dag.' };
    case 'last-day-too-early':
      return { field: 'lastDay', detail: `Vælg en dag efter ${formatDay(refusal.after)}.` };
    case 'last-day-too-late':
      return { field: 'lastDay', detail: `Vælg en dag senest ${formatDay(refusal.latest)}.` };
    case 'decision-reason-missing':
      return { field: 'because', detail: 'Skriv, hvorfor fristen ikke udsættes.' };
    case 'own-window':
      return { detail: 'Du er selv en del af forløbet. En anden skal tage stilling til fristen.' };
    default:
      return claimRefusalInDanish(refusal);
  }
}

/** Where the window of a month is, and what can be done about it. */
export function windowAddress(placementId: string, month: Month): string {
  return `/forloeb/${placementId}/frist?maaned=${month}`;
}
