import { formatDay } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import { formatHours, type Minutes } from '../shared/minutes.js';
import { longDays } from './long-days.rules.js';

/** Asks whoever reads hours about the days that have unlikely many of them. */
export function LongDays({ entries }: { entries: { day: Day; minutes: Minutes }[] }) {
  const days = longDays(entries);
  if (days.length === 0) return null;
  const told = days.map(({ day, minutes }) => `${formatDay(day)} (${formatHours(minutes)})`).join(', ');
  return <p class="limstift-warning">{`Mange timer på én dag: ${told}. Se efter, om det passer.`}</p>;
}
