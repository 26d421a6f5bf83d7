import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { formatHours, type Minutes } from '../../shared/minutes.js';
import type { Day } from '../../shared/day.js';
import type { WaitsFor } from './vouching.rules.js';
import type { Warning } from './warnings.rules.js';

/** Whom a submitted claim waits for, before it can be approved. */
export function waitsForInDanish(waits: WaitsFor): string {
  switch (waits.who) {
    case 'consultant':
      return `Venter på jobkonsulentens kontrol af timerne ${waits.days.map(formatDay).join(', ')}.`;
    case 'mentee':
      return waits.lastDay === null
        ? 'Venter på menteens svar på timerne.'
        : `Venter på menteen til og med ${formatDay(waits.lastDay)}.`;
  }
}

export function warningInDanish(warning: Warning): string {
  switch (warning.because) {
    case 'exactly-the-grant':
      return `For tredje måned i træk er der søgt præcis det, bevillingen giver, på minuttet (${warning.months.map(formatMonth).join(', ')}). Spørg eventuelt, hvordan timerne er talt.`;
    case 'mentor-absent':
      return `Mentor er meldt fraværende ${warning.days.map(formatDay).join(', ')}, men har timer i kravet de dage.`;
    case 'wage-cost-far-above':
      return `Lønomkostningen er ${formatKroner(warning.wageCostOre)} pr. time. Det er mere end halvanden gang det midterste af de andre mentorers, ${formatKroner(warning.medianOre)}`;
  }
}

/** `2 møder er holdt: 05.10.2026 (1 time), 19.10.2026 (1,5 timer)`; what they were about is for the two alone. */
export function meetingsHeldInDanish(meetings: { day: Day; minutes: Minutes }[]): string {
  if (meetings.length === 0) return 'Ingen møder er noteret som holdt.';
  const count = meetings.length === 1 ? '1 møde er holdt' : `${meetings.length} møder er holdt`;
  return `${count}: ${meetings.map(({ day, minutes }) => `${formatDay(day)} (${formatHours(minutes)})`).join(', ')}.`;
}

/** How many of the hours the mentee says are right. */
export function confirmedInDanish(confirmed: number, all: number): string {
  if (confirmed === all)
    return all === 1
      ? 'Menteen siger, at timerne passer.'
      : `Menteen siger, at alle ${all} registreringer passer.`;
  if (confirmed === 0) return 'Menteen har ikke sagt, at timerne passer.';
  return `Menteen siger, at ${confirmed} af ${all} registreringer passer.`;
}
