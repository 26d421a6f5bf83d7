import { formatDay, formatPeriod } from '../shared/danish-date.js';
import type { Activity } from '../schemes/scheme.js';
import type { Said } from '../web/problems/said.js';
import type { TimeEntryRefusal } from './time-entry.rules.js';

export function activityInDanish(activity: Activity): string {
  switch (activity) {
    case 'introduction':
      return 'Introduktion';
    case 'job-training':
      return 'Oplæring';
    case 'social-support':
      return 'Social støtte';
    case 'meeting':
      return 'Møde';
    case 'follow-up':
      return 'Opfølgning';
    case 'transport':
      return 'Transport (betales ikke)';
  }
}

export function timeEntryRefusalInDanish(refusal: TimeEntryRefusal): Said {
  switch (refusal.because) {
    case 'end-or-minutes':
      return { field: 'minutes', detail: 'Skriv enten sluttidspunktet eller varigheden.' };
    case 'ends-before-it-begins':
      return { field: 'end', detail: 'Sluttidspunktet skal ligge efter starttidspunktet.' };
    case 'goes-past-midnight':
      return {
        field: 'minutes',
        detail: 'Timerne går over midnat. Skriv dem som to linjer, en for hver dag.',
      };
    case 'in-the-future':
      return { field: 'day', detail: 'Timerne er ikke afholdt endnu. Skriv dem, når de er.' };
    case 'placement-not-active':
      return { detail: 'Forløbet er ikke sat i gang. Kontakt jobkonsulenten.' };
    case 'outside-placement':
      return { field: 'day', detail: `Vælg en dag i forløbet: ${formatPeriod(refusal.period)}.` };
    case 'outside-grant':
      return {
        field: 'day',
        detail: `Der er ingen bevilling, der dækker ${formatDay(refusal.day)}. Kontakt jobkonsulenten.`,
      };
    case 'no-mentor-on-that-day':
      return { field: 'day', detail: `Forløbet havde ingen mentor ${formatDay(refusal.day)}.` };
    case 'not-the-mentor-of-that-day':
      return {
        field: 'mentorId',
        detail: `En anden var mentor ${formatDay(refusal.day)}. Vælg dagens mentor.`,
      };
    case 'hours-of-another-mentor':
      return {
        field: 'day',
        detail: 'En anden var mentor den dag. Kun dagens mentor og lederen kan skrive timerne.',
      };
    case 'mentor-absent':
      return {
        field: 'day',
        detail: `Mentoren er meldt fraværende ${formatDay(refusal.day)}. Timer ved fravær betales ikke.`,
      };
    case 'mentor-busy':
      return {
        field: 'start',
        detail: 'Mentoren har allerede timer på det tidspunkt. Ret tiden, eller ret de andre timer.',
      };
    case 'entry-in-a-claim':
      return { detail: 'Timerne er med i et krav og kan ikke ændres. Træk kravet tilbage først.' };
    case 'month-in-the-future':
      return { field: 'month', detail: 'Måneden er ikke begyndt endnu. Svar, når den er slut.' };
    case 'month-outside-placement':
      return { field: 'month', detail: `Vælg en måned i forløbet: ${formatPeriod(refusal.period)}.` };
    case 'hours-in-the-month':
      return {
        field: 'month',
        detail: 'Der er skrevet timer i måneden. Slet dem først, hvis der ingen var.',
      };
  }
}

/** The same of one of several lines, beside it; what is wrong with a line as a whole stands at its day. */
export function lineRefusalInDanish(refusal: TimeEntryRefusal & { line: number }): Said {
  const { field = 'day', detail } = timeEntryRefusalInDanish(refusal);
  return { field: `lines.${refusal.line}.${field === 'mentorId' ? 'day' : field}`, detail };
}
