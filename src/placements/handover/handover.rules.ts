/** How one leader or mentor of a placement follows another. Knows no database and no clock. */
import { addDays, type Day } from '../../shared/day.js';
import { includes, type Period, periodOf } from '../../shared/period.js';
import { type PlacementRefusal, type PlacementStatus, takesAMentor } from '../placement.rules.js';

/** Somebody has the place from a day on, and until another follows. */
export interface Holding {
  id: string;
  who: string;
  firstDay: Day;
  lastDay: Day | null;
}

/** What becomes of those who have the place, when somebody has it from a day on. */
export interface Handover<Held extends Holding = Holding> {
  /** Would have no day left: written down by mistake, or for a day that has not come. */
  giveWay: Held[];
  /** Has the place on that day, and before it unless it is the same person; or is that person, until the day before. Null where nobody is. */
  holder: Held | null;
  /** It is the holder who goes on having it. */
  staysWithHolder: boolean;
  /** Who was to have it last of all, before this. */
  last: Held | null;
}

/** Holdings in the order of their days. From its first day on, the place is the next one's; all that was arranged for later days is replaced. */
export function handover<Held extends Holding>(
  holdings: Held[],
  next: { who: string; firstDay: Day },
): Handover<Held> {
  const { who, firstDay } = next;
  const hasTheDay = ({ firstDay: since, lastDay }: Held) =>
    since <= firstDay && (lastDay === null || firstDay <= lastDay);
  const endsBefore = ({ lastDay }: Held) => lastDay === addDays(firstDay, -1);
  const holder =
    holdings.find((one) => hasTheDay(one) && (one.firstDay < firstDay || one.who === who)) ??
    holdings.find((one) => endsBefore(one) && one.who === who) ??
    null;
  const giveWay = holdings.filter((one) => one !== holder && one.firstDay >= firstDay);
  return { giveWay, holder, staysWithHolder: holder?.who === who, last: holdings.at(-1) ?? null };
}

/** Changes with every handover: the one who is to have it last is another one then. */
export function handoverVersion(last: { id: string } | null | undefined): string {
  return last?.id ?? 'none';
}

/** Whether all is so already. */
export function changesNothing({ giveWay, holder, staysWithHolder }: Handover, firstDay: Day): boolean {
  return staysWithHolder && giveWay.length === 0 && holder?.firstDay === firstDay;
}

/**
 * A handover takes place on a day of the placement. Whoever has begun keeps the days that they had, unless
 * it is from their first: then they were written down by mistake. A mentor's hours stay that mentor's.
 */
export function handoverRefusals(
  { giveWay, holder, staysWithHolder }: Handover,
  firstDay: Day,
  frame: { status: PlacementStatus; period: Period; lastDayWithHours: Day | null; today: Day },
): PlacementRefusal[] {
  if (!takesAMentor(frame.status)) return [{ because: 'placement-status', status: frame.status }];

  const refusals: PlacementRefusal[] = [];
  if (!includes(frame.period, firstDay)) {
    refusals.push({ because: 'day-outside-placement', period: periodOf(frame.period) });
  }
  const begun = giveWay.find((one) => firstDay < one.firstDay && one.firstDay <= frame.today);
  if (begun) refusals.push({ because: 'begins-before-the-one-before', firstDay: begun.firstDay });
  if (staysWithHolder && giveWay.length === 0 && holder && holder.firstDay < firstDay) {
    refusals.push({ because: 'has-the-place-already', firstDay: holder.firstDay });
  }
  const { lastDayWithHours: lastDay } = frame;
  if (lastDay !== null && firstDay <= lastDay) refusals.push({ because: 'mentor-before-has-hours', lastDay });
  return refusals;
}
