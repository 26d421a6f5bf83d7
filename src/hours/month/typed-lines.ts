import { type Activity, ACTIVITIES } from '../../schemes/activity.js';
import { lacksYear, parseDanishDay } from '../../shared/danish-date.js';
import { type Day, type Month, monthOf } from '../../shared/day.js';
import { type Minutes, parseMinutes } from '../../shared/minutes.js';
import { typedIn } from '../../web/read-form.js';
import { ROWS } from './time-entries.input.js';

const ROWS_TYPED = Array.from({ length: ROWS }, (_, row) => row);

/**
 * What is typed with what paper leaves out: a day without a year is one of the page's month where it names
 * that month, and a task that is left as it is, is that of the first line.
 */
export function linesCompleted(typed: unknown, month: Month): Record<string, string> {
  const lines = { ...(typed as Record<string, string> | null) };
  for (const row of ROWS_TYPED) {
    const [day, activity] = [`lines.${row}.day`, `lines.${row}.activity`];
    const dayOfMonth = dayWithoutYear(typedIn(typed, day), month);
    if (dayOfMonth !== null) lines[day] = dayOfMonth;
    if (lines[activity] === '') lines[activity] = typedIn(typed, 'lines.0.activity');
  }
  return lines;
}

function dayWithoutYear(text: string, month: Month): Day | null {
  if (!lacksYear(text)) return null;
  const day = parseDanishDay(`${text.trim().replace(/[.,]$/, '')}.${month.slice(0, 4)}`);
  return day !== null && monthOf(day) === month ? day : null;
}

/** The lines that can be read already while the form is being filled in. */
export function typedLines(typed: unknown): { day: Day; minutes: Minutes; activity: Activity }[] {
  return ROWS_TYPED.flatMap((row) => {
    const day = parseDanishDay(typedIn(typed, `lines.${row}.day`));
    const minutes = parseMinutes(typedIn(typed, `lines.${row}.minutes`));
    const activity = ACTIVITIES.find((known) => known === typedIn(typed, `lines.${row}.activity`));
    return day === null || minutes === null || activity === undefined ? [] : [{ day, minutes, activity }];
  });
}
