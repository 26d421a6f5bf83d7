import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type { ParameterRefusal } from '../parameters/parameter.rules.js';

/** A window as it was set. */
export interface ClaimWindowSet {
  firstDay: Day;
  /** Calendar days after the month; null where there is none from that day. */
  days: number | null;
  returnDays: number | null;
  author: string | null;
  createdAt: Date;
}

export function claimWindowRefusalInDanish(refusal: ParameterRefusal): Said {
  switch (refusal.because) {
    case 'first-day-passed':
      return { field: 'firstDay', detail: 'En frist kan tidligst gælde fra i dag.' };
    case 'day-taken':
      return {
        field: 'firstDay',
        detail: 'Der er allerede sat noget om fristen fra den dag. Vælg en anden dag.',
      };
  }
}

export function claimWindowInDanish(days: number | null): string {
  if (days === null) return 'Ingen frist';
  return days === 1 ? '1 dag efter måneden' : `${days} dage efter måneden`;
}

/** `60 dage efter måneden, for måneder, der slutter fra 01.10.2026. Sat af Asta Administrator.` */
export function claimWindowTodayInDanish(window: ClaimWindowSet | undefined): string {
  if (window === undefined) return 'Der er ingen frist.';
  const from = `for måneder, der slutter fra ${formatDay(window.firstDay)}`;
  return `${claimWindowInDanish(window.days)}, ${from}. Sat af ${window.author ?? 'ukendt'}.`;
}
