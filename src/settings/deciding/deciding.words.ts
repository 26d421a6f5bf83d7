import type { Day } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type { ParameterRefusal } from '../parameters/parameter.rules.js';

/** What was set to apply from a day on. */
export interface DecidingSet {
  firstDay: Day;
  /** Calendar days. */
  hearingDays: number;
  guidesEmployers: boolean;
  author: string | null;
  createdAt: Date;
}

export function decidingRefusalInDanish(refusal: ParameterRefusal): Said {
  switch (refusal.because) {
    case 'first-day-passed':
      return { field: 'firstDay', detail: 'Det kan tidligst gælde fra i dag.' };
    case 'day-taken':
      return { field: 'firstDay', detail: 'Der er allerede valgt noget fra den dag. Vælg en anden dag.' };
  }
}

/** What applies; nothing set is what the program has from the start. */
export function decidingTodayInDanish(set: DecidingSet | undefined): string {
  const { hearingDays, guidesEmployers } = set ?? { hearingDays: null, guidesEmployers: true };
  const days = hearingDays === null ? 'To uger' : daysInDanish(hearingDays);
  return `${days} til at svare på en partshøring. Arbejdsgivere får ${guidesEmployers ? '' : 'ikke '}klagevejledning.`;
}

export function daysInDanish(days: number): string {
  return days === 1 ? '1 dag' : `${days} dage`;
}
