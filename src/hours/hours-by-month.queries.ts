import type { Tx } from '../access/database.js';
import type { Activity } from '../schemes/activity.js';
import type { Month } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';

export interface MonthOfHours {
  month: Month;
  minutes: Minutes;
  entries: number;
  /** What the hours went to, the most first. */
  activities: { activity: Activity; minutes: Minutes }[];
}

interface Row {
  month: Month;
  activity: Activity;
  minutes: Minutes;
  entries: number;
}

/** The months that have hours, the newest first. */
export async function hoursByMonth(tx: Tx, placementId: string): Promise<MonthOfHours[]> {
  const rows = await tx.query<Row[]>(
    `select to_char(day, 'YYYY-MM') as month, activity, sum(minutes)::int as minutes, count(*)::int as entries
     from time_entries where placement_id = $1
     group by 1, 2 order by 1 desc, 3 desc, 2`,
    [placementId],
  );
  const months = [...new Set(rows.map(({ month }) => month))];
  return months.map((month) => {
    const own = rows.filter((row) => row.month === month);
    return {
      month,
      minutes: sum(own.map(({ minutes }) => minutes)),
      entries: sum(own.map(({ entries }) => entries)),
      activities: own.map(({ activity, minutes }) => ({ activity, minutes })),
    };
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
