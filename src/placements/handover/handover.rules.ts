/** How one leader or mentor of a placement follows another. Knows no database and no clock. */
import { addDays, type Day } from '../../shared/day.js';
import { type Period, periodOf } from '../../shared/period.js';
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

/** Holdings in the order of their days; `who` is null where nobody is chosen yet. From its first day on, the place is the next one's; all that was arranged for later days is replaced. */
export function handover<Held extends Holding>(
  holdings: Held[],
  next: { who: string | null; firstDay: Day },
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

export interface HandoverFrame {
  status: PlacementStatus;
  period: Period;
  /** Of others than whoever is to have the place. */
  lastDayWithHours: Day | null;
  today: Day;
}

/**
 * A handover takes place on a day of the placement. Whoever has begun keeps the days that they had, unless
 * it is from their first: then they were written down by mistake. A mentor's hours stay that mentor's.
 * Of a day that is too early for several reasons the one is told that asks for the latest day.
 */
export function handoverRefusals(plan: Handover, firstDay: Day, frame: HandoverFrame): PlacementRefusal[] {
  if (!takesAMentor(frame.status)) return [{ because: 'placement-status', status: frame.status }];
  if (frame.period.lastDay < firstDay) return [outside(frame.period)];

  const latest = bounds(plan, firstDay, frame)
    .filter(({ from }) => firstDay < from)
    .reduce<Bound | null>((one, other) => (one && one.from >= other.from ? one : other), null);
  if (latest) return [latest.refusal];

  const { giveWay, holder, staysWithHolder } = plan;
  const isSoAlready = staysWithHolder && giveWay.length === 0;
  return isSoAlready && holder && holder.firstDay < firstDay
    ? [{ because: 'has-the-place-already', firstDay: holder.firstDay }]
    : [];
}

/** A day that it may be from, and what stands in the way of an earlier one. */
interface Bound {
  from: Day;
  refusal: PlacementRefusal;
}

function bounds(
  { giveWay }: Handover,
  firstDay: Day,
  { period, lastDayWithHours: lastDay, today }: HandoverFrame,
): Bound[] {
  const begun = giveWay.findLast(({ firstDay: since }) => firstDay < since && since <= today);
  const all: Bound[] = [{ from: period.firstDay, refusal: outside(period) }];
  if (begun) {
    const { firstDay: from } = begun;
    all.push({ from, refusal: { because: 'begins-before-the-one-before', firstDay: from } });
  }
  if (lastDay !== null) {
    all.push({ from: addDays(lastDay, 1), refusal: { because: 'mentor-before-has-hours', lastDay } });
  }
  return all;
}

function outside(period: Period): PlacementRefusal {
  return { because: 'day-outside-placement', period: periodOf(period) };
}
