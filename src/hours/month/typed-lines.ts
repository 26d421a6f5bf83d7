import { type Activity, ACTIVITIES } from '../../schemes/scheme.js';
import { parseDanishDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { type Minutes, parseMinutes } from '../../shared/minutes.js';
import { typedIn } from '../../web/read-form.js';
import { ROWS } from './time-entries.input.js';

/** The lines that can be read already while the form is being filled in. */
export function typedLines(typed: unknown): { day: Day; minutes: Minutes; activity: Activity }[] {
  return Array.from({ length: ROWS }, (_, row) => row).flatMap((row) => {
    const day = parseDanishDay(typedIn(typed, `lines.${row}.day`));
    const minutes = parseMinutes(typedIn(typed, `lines.${row}.minutes`));
    const activity = ACTIVITIES.find((known) => known === typedIn(typed, `lines.${row}.activity`));
    return day === null || minutes === null || activity === undefined ? [] : [{ day, minutes, activity }];
  });
}
