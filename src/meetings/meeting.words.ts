import { placementStatusInDanish } from '../placements/placement.words.js';
import type { OneOfThePair } from '../schemes/rule/course-rule.js';
import { saidWithSource } from '../schemes/said-rule.js';
import { formatDay, formatWeekday } from '../shared/danish-date.js';
import { NO_BREAK_SPACE } from '../shared/danish-number.js';
import { formatTimeOfDay } from '../shared/time-of-day.js';
import type { Said } from '../web/problems/said.js';
import type { Absent, MeetingKind, MeetingRefusal, MeetingStatus } from './meeting.rules.js';

export function meetingKindInDanish(kind: MeetingKind): string {
  switch (kind) {
    case 'clarification':
      return 'Afklaringsmøde';
    case 'ordinary':
      return 'Møde';
  }
}

export function meetingStatusInDanish(status: MeetingStatus): string {
  switch (status) {
    case 'planned':
      return 'Aftalt';
    case 'held':
      return 'Holdt';
    case 'cancelled':
      return 'Aflyst';
    case 'no-show':
      return 'Udeblivelse';
  }
}

export function absentInDanish(absent: Absent): string {
  switch (absent) {
    case 'mentor':
      return 'Mentor kom ikke';
    case 'mentee':
      return 'Mentee kom ikke';
    case 'both':
      return 'Ingen af jer kom';
  }
}

/** In the definite form, as a sentence begins. */
export function oneOfThePairInDanish(one: OneOfThePair): string {
  switch (one) {
    case 'mentor':
      return 'Mentor';
    case 'mentee':
      return 'Mentee';
  }
}

/** After `Aflyst`. */
export function cancelledByInDanish(by: OneOfThePair | 'course'): string {
  return by === 'course'
    ? ', fordi I ikke er mentor og mentee den dag'
    : ` af ${oneOfThePairInDanish(by).toLowerCase()}`;
}

/** `tirsdag 10.11.2026 kl. 14.00` */
export function whenInDanish({ day, start }: { day: string; start: string }): string {
  return `${formatWeekday(day)} ${formatDay(day)} kl.${NO_BREAK_SPACE}${formatTimeOfDay(start)}`;
}

export function meetingRefusalInDanish(refusal: MeetingRefusal): Said {
  switch (refusal.because) {
    case 'meeting-status':
      return { detail: wrongStatusInDanish(refusal.status) };
    case 'placement-status':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}«, og der kan ikke skrives møder på det.`,
      };
    case 'no-mentor-that-day':
      return { field: 'day', detail: 'Vælg en dag, hvor forløbet har en mentor.' };
    case 'day-of-another-mentor':
      return {
        field: 'day',
        detail: 'Vælg en dag, hvor I to er mentor og mentee. Den dag er der en anden mentor.',
      };
    case 'meeting-in-the-past':
      return {
        field: 'day',
        detail: 'Vælg en dag og et klokkeslæt, der kommer. Er mødet holdt, så registrér det som holdt.',
      };
    case 'meeting-not-begun':
      return { field: 'day', detail: 'Mødet er ikke begyndt endnu. Vent, til det er holdt.' };
    case 'before-the-pair':
      return {
        field: 'day',
        detail: `Vælg en dag fra ${formatDay(refusal.since)} af. Før den dag var I ikke mentor og mentee.`,
      };
    case 'meeting-at-that-time':
      return {
        field: 'start',
        detail: 'I har allerede et møde, der begynder på det tidspunkt. Vælg et andet.',
      };
    case 'no-clarification-meeting':
      return { field: 'kind', detail: 'Ordningen har ikke et afklaringsmøde. Vælg et almindeligt møde.' };
    case 'clarification-meeting-already':
      return { field: 'kind', detail: 'I har allerede et afklaringsmøde. Vælg et almindeligt møde.' };
    case 'clarification-meeting-first':
      return {
        field: 'kind',
        detail: `Registrer afklaringsmødet først. ${saidWithSource(refusal)}`,
      };
    case 'pair-does-not-go-on':
      return { detail: 'Forløbet fortsætter ikke, så der kan ikke planlægges flere møder.' };
  }
}

function wrongStatusInDanish(status: MeetingStatus): string {
  switch (status) {
    case 'planned':
      return 'Mødet er aftalt. Se det igen, og prøv så.';
    case 'held':
      return 'Mødet er holdt og kan ikke ændres på den måde.';
    case 'cancelled':
      return 'Mødet er aflyst. Planlæg et nyt møde.';
    case 'no-show':
      return 'Mødet er skrevet som en udeblivelse. Planlæg et nyt møde.';
  }
}
