import type { Role } from '../access/role.js';
import type { Activity } from '../schemes/activity.js';
import { saidWithSource } from '../schemes/said-rule.js';
import { atStart, formatDay, formatMonth, formatPeriod, formatWeekday } from '../shared/danish-date.js';
import { type Day, type Month, monthOf } from '../shared/day.js';
import { formatHours, type Minutes } from '../shared/minutes.js';
import type { Fault, Said } from '../web/problems/said.js';
import { typedIn } from '../web/read-form.js';
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

/**
 * Besides what is wrong with other fields, that an entry has no length: the rules say so of an entry whose
 * fields are all read.
 */
export function faultsWithLength(faults: Fault[], typed: unknown, of = ''): Fault[] {
  const [minutes, end] = [`${of}minutes`, `${of}end`];
  const isSaid = faults.some(({ field }) => field === minutes || field === end);
  const isTyped = typedIn(typed, minutes) !== '' || typedIn(typed, end) !== '';
  if (isSaid || isTyped || faults.every(({ field }) => field === undefined)) return faults;
  const because = 'end-or-minutes';
  return [...faults, { code: because, ...timeEntryRefusalInDanish({ because }), field: minutes }];
}

export function timeEntryRefusalInDanish(refusal: TimeEntryRefusal): Said {
  switch (refusal.because) {
    case 'scheme-does-not-pay':
      return { detail: `Ordningen betaler ikke for timer, så der skrives ingen. ${saidWithSource(refusal)}` };
    case 'end-or-minutes':
      return { field: 'minutes', detail: 'Skriv, hvor længe det varede, fx 1,5 eller 1:30.' };
    case 'ends-before-it-begins':
      return { field: 'end', detail: 'Sluttidspunktet skal ligge efter starttidspunktet.' };
    case 'goes-past-midnight':
      return {
        field: 'minutes',
        detail: 'Timerne går over midnat. Skriv dem som to linjer, en for hver dag.',
      };
    case 'in-the-future':
      return { field: 'day', detail: 'Timerne er ikke forbi endnu. Skriv dem, når de er holdt.' };
    case 'placement-not-active':
      return { detail: 'Forløbet er ikke sat i gang. Kontakt jobkonsulenten.' };
    case 'outside-placement':
      return { field: 'day', detail: `Vælg en dag i forløbet: ${formatPeriod(refusal.period)}.` };
    case 'course-rests':
      return {
        field: 'day',
        detail: `Forløbet lå stille den ${formatDay(refusal.day)}, så der kan ikke skrives timer. Vælg en anden dag.`,
      };
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

/** The same, to the mentor whose hours they are, or to others. */
export function refusalInDanishTo(role: Role): (refusal: TimeEntryRefusal) => Said {
  return role === 'mentor' ? refusalInDanishToMentor : timeEntryRefusalInDanish;
}

function refusalInDanishToMentor(refusal: TimeEntryRefusal): Said {
  const said = timeEntryRefusalInDanish(refusal);
  switch (refusal.because) {
    case 'mentor-busy':
      return {
        ...said,
        detail: 'Du har allerede timer på det tidspunkt. Ret tiden, eller ret de andre timer.',
      };
    case 'mentor-absent':
      return {
        ...said,
        detail: `Du er meldt fraværende ${formatDay(refusal.day)}. Timer ved fravær betales ikke.`,
      };
    default:
      return said;
  }
}

/** `1,5 timer er gemt for mandag 16.11.`, and that transport is not paid. */
export function savedInDanish({ day, minutes = 0, activity }: Saved): string {
  const saved = `${formatHours(minutes)} er gemt for ${formatWeekday(day)} ${dayOfMonth(day)}`;
  return activity === 'transport' ? `${saved} Transport betales ikke.` : saved;
}

/** `3 linjer er gemt.`, and which other months than the page's they are in. */
export function linesSavedInDanish(lines: { day: Day }[], month: Month): string {
  const others = [...new Set(lines.map(({ day }) => monthOf(day)))]
    .filter((other) => other !== month)
    .toSorted();
  return [
    lines.length === 1 ? 'Linjen er gemt.' : `${lines.length} linjer er gemt.`,
    ...others.map((other) => {
      const count = lines.filter(({ day }) => monthOf(day) === other).length;
      return `${count === 1 ? '1 linje' : `${count} linjer`} er i ${formatMonth(other)}.`;
    }),
  ].join(' ');
}

interface Saved {
  day: Day;
  minutes?: Minutes;
  activity: Activity;
}

/** `Mandag 16.11.` */
export function weekdayInDanish(day: Day): string {
  return `${atStart(formatWeekday(day))} ${dayOfMonth(day)}`;
}

function dayOfMonth(day: Day): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}.${month}.`;
}

/** `3,25 timer, heraf 1,25 timer transport, som ikke betales` */
export function sumInDanish(entries: { minutes: Minutes; activity: Activity }[]): string {
  const transport = minutesOf(entries.filter(({ activity }) => activity === 'transport'));
  const all = formatHours(minutesOf(entries));
  return transport === 0 ? all : `${all}, heraf ${formatHours(transport)} transport, som ikke betales`;
}

function minutesOf(entries: { minutes: Minutes }[]): Minutes {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The same of one of several lines, beside it; what is wrong with a line as a whole stands at its day. */
export function lineRefusalInDanish(refusal: TimeEntryRefusal & { line: number }, role: Role): Said {
  const { field = 'day', detail } = refusalInDanishTo(role)(refusal);
  return { field: `lines.${refusal.line}.${field === 'mentorId' ? 'day' : field}`, detail };
}
