import { formatDay, formatDayInWords } from '../../../shared/danish-date.js';
import type { Day } from '../../../shared/day.js';
import { formatHours, minutesAsTyped } from '../../../shared/minutes.js';
import type { Answer } from '../../answers/answer.rules.js';
import { FULL_TIME_MINUTES_A_WEEK, isBeyondFullTime } from '../expected-hours.rules.js';
import { type Part, PARTS, type Step } from '../registration.rules.js';
import { questionInDanish } from '../../answers/answer.words.js';
import { stepInDanish } from '../registration.words.js';

interface Details {
  scheme: string | null;
  firstDay: Day | null;
  lastDay: Day | null;
  purpose: string | null;
  tasks: string | null;
  expectedMinutes: number | null;
  expectedPer: 'week' | 'whole' | null;
}

export interface CheckRow {
  step: Step;
  what: string;
  is: string;
}

const NOTHING = 'Ikke udfyldt';

/** What is registered, line by line; of the placement itself alone where nothing else is given. */
export function checkRows(
  { firstDay, lastDay, purpose, tasks, expectedMinutes, expectedPer }: Details,
  names?: Record<Part, string | null>,
  answers: Answer[] = [],
): CheckRow[] {
  const parts = names === undefined ? [] : PARTS.map((step) => partRow(step, names[step]));
  const details = [
    { what: 'Første dag', is: firstDay && formatDayInWords(firstDay) },
    { what: 'Sidste dag', is: lastDay && formatDayInWords(lastDay) },
    { what: 'Formål', is: purpose },
    { what: 'Mentorens opgaver', is: tasks },
    { what: 'Forventede timer', is: expectedInDanish(expectedMinutes, expectedPer) },
  ];
  return [
    ...parts,
    ...details.map(({ what, is }): CheckRow => ({ step: 'details', what, is: is ?? NOTHING })),
    ...answers.map(({ question, answer, explanation }): CheckRow => {
      const is = answer ? `Ja. ${explanation ?? ''}` : 'Nej';
      return { step: 'questions', what: questionInDanish(question), is };
    }),
  ];
}

/** The lines that say something of a registration that may be half told. */
export function rowsTold(
  registration: Details & { leaderPicksMentor: boolean },
  names: Record<Part, string | null>,
  answers: Answer[],
): CheckRow[] {
  const isMentorOpen = names.mentor === null && !registration.leaderPicksMentor;
  return checkRows(registration, names, answers).filter(
    ({ step, is }) => is !== NOTHING && !(step === 'mentor' && isMentorOpen),
  );
}

function expectedInDanish(minutes: number | null, per: Details['expectedPer']): string | null {
  return minutes === null ? null : `${formatHours(minutes)} ${per === 'week' ? 'om ugen' : 'i alt'}`;
}

function partRow(step: Part, name: string | null): CheckRow {
  return { step, what: stepInDanish(step), is: name ?? (step === 'mentor' ? 'Lederen vælger' : NOTHING) };
}

export function warningOf({ question, explanation }: Answer): string {
  return `Vær opmærksom: Du svarede ja til »${questionInDanish(question)}« Din begrundelse gemmes med dit navn: ${explanation ?? ''}`;
}

/** Asks about hours that are more than full time. */
export function hoursWarnings({ firstDay, lastDay, expectedMinutes, expectedPer }: Details): string[] {
  if (expectedMinutes === null || expectedPer === null) return [];
  const period = firstDay === null || lastDay === null ? null : { firstDay, lastDay };
  if (!isBeyondFullTime({ minutes: expectedMinutes, per: expectedPer }, period)) return [];
  const fullTime = formatHours(FULL_TIME_MINUTES_A_WEEK);
  return [`Vær opmærksom: De forventede timer er mere end fuld tid, ${fullTime} om ugen. Er det rigtigt?`];
}

/** What is kept, as it is typed. */
export function detailsTyped({ expectedMinutes, expectedPer, ...details }: Details) {
  const { scheme, firstDay, lastDay, purpose, tasks } = details;
  return {
    scheme,
    purpose,
    tasks,
    firstDay: firstDay && formatDay(firstDay),
    lastDay: lastDay && formatDay(lastDay),
    expectedMinutes: expectedMinutes === null ? null : minutesAsTyped(expectedMinutes),
    expectedPer: expectedPer ?? 'week',
  };
}
