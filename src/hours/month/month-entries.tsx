import { formatDay } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { Table } from '../../web/page/table.js';
import { activityInDanish } from '../time-entry.words.js';
import type { MonthEntry, MonthView } from './month.view.js';
import { Unbroken } from '../../web/page/unbroken.js';

/** The lines of the month; who wrote them is told only where there was more than one mentor. */
export function MonthEntries({ entries }: { entries: MonthEntry[] }) {
  if (entries.length === 0) return null;
  const severalMentors = new Set(entries.map(({ mentorId }) => mentorId)).size > 1;
  const hasMore = entries.some(({ mayChange, claimId }) => mayChange || claimId !== null);
  return (
    <Table
      caption="Timer i måneden"
      columns={[
        'Dag',
        'Tid',
        'Varighed',
        'Opgave',
        ...(severalMentors ? ['Mentor'] : []),
        ...(hasMore ? ['Ret'] : []),
      ]}
      rows={entries.map((entry) => [
        formatDay(entry.day),
        `${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}`,
        formatHours(entry.minutes),
        activityInDanish(entry.activity),
        ...(severalMentors ? [entry.mentor] : []),
        ...(hasMore ? [<WhatCanBeDone entry={entry} />] : []),
      ])}
    />
  );
}

/** What was written of days after the course had stopped, and is in no claim. */
export function TakenOut({ hours }: { hours: MonthView['takenOut'] }) {
  if (hours.length === 0) return null;
  return (
    <>
      <h2>Taget ud</h2>
      <p>Timerne lå efter den dag, forløbet blev stoppet fra. De hører ikke til og bliver ikke betalt.</p>
      <ul>
        {hours.map(({ day, minutes }) => (
          <li>{`${formatDay(day)}: ${formatHours(minutes)}`}</li>
        ))}
      </ul>
    </>
  );
}

function WhatCanBeDone({ entry }: { entry: MonthEntry }) {
  const { id, day, start, claim, claimId, mayChange } = entry;
  if (claim)
    return (
      <a href={`/krav/${claim.id}`}>
        <Unbroken text={`Med i ${claim.reference}`} />
      </a>
    );
  if (claimId !== null) return <>Med i et krav</>;
  if (!mayChange) return <>–</>;
  return (
    <a href={`/timer/${id}`}>
      Ret eller slet<span class="sr-only">{` ${formatDay(day)} kl. ${formatTimeOfDay(start)}`}</span>
    </a>
  );
}
