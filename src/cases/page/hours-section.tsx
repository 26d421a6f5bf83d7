import type { TimeEntryView } from '../../hours/time-entry.view.js';
import { activityInDanish } from '../../hours/time-entry.words.js';
import type { Activity } from '../../schemes/activity.js';
import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours, type Minutes } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import type { MonthOfUse } from './hours-and-grants.rules.js';
import { HoursPicture } from './hours-picture.js';
import { Table } from '../../web/page/table.js';

export interface HoursFacts {
  /** The newest first. */
  months: {
    month: Month;
    minutes: Minutes;
    entries: number;
    activities: { activity: Activity; minutes: Minutes }[];
  }[];
  /** The month whose entries are shown one by one. */
  shownMonth: Month;
  entries: TimeEntryView[];
  /** Against what is granted. */
  use: MonthOfUse[];
}

/** More in a month than this are left to the page of hours. */
const MOST_ENTRIES = 200;

/** One month entry by entry; the others are folded up, each with what its hours went to. */
export function Hours({ placementId, hours }: { placementId: string; hours: HoursFacts }) {
  const { months, shownMonth, entries, use } = hours;
  return (
    <>
      <h2 id="timer">Mentorens timer</h2>
      {months.length === 0 ? <p>Der er ikke skrevet timer endnu.</p> : <HoursPicture months={use} />}
      {months.map((one) =>
        one.month === shownMonth ? (
          <Shown heading={inOneLine(one)} month={one.month} entries={entries} />
        ) : (
          <Folded month={one} placementId={placementId} />
        ),
      )}
    </>
  );
}

function inOneLine({ month, minutes }: HoursFacts['months'][number]): string {
  return `${atStart(formatMonth(month))}: ${formatHours(minutes)}`;
}

function Shown({ heading, month, entries }: { heading: string; month: Month; entries: TimeEntryView[] }) {
  return (
    <>
      <h3>{heading}</h3>
      {entries.length > MOST_ENTRIES && (
        <p>{`Her er de første ${MOST_ENTRIES} af ${entries.length} gange.`}</p>
      )}
      <Table
        caption={`Timer i ${formatMonth(month)}`}
        columns={['Dag', 'Tid', 'Varighed', 'Opgave']}
        rows={entries
          .slice(0, MOST_ENTRIES)
          .map((entry) => [
            formatDay(entry.day),
            `${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}`,
            formatHours(entry.minutes),
            activityInDanish(entry.activity),
          ])}
      />
    </>
  );
}

function Folded({ month: one, placementId }: { month: HoursFacts['months'][number]; placementId: string }) {
  const inDanish = formatMonth(one.month);
  return (
    <details class="limstift-folded">
      <summary>{inOneLine(one)}</summary>
      <Table
        caption={`Opgaver i ${inDanish}`}
        columns={['Opgave', 'Timer']}
        rows={one.activities.map(({ activity, minutes }) => [
          activityInDanish(activity),
          formatHours(minutes),
        ])}
      />
      <p>
        <a href={`/forloeb/${placementId}?maaned=${one.month}#timer`}>{`Vis alle timer i ${inDanish}`}</a>
      </p>
    </details>
  );
}
