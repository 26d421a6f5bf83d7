import { atStart, formatDay, formatWeekday } from '../../shared/danish-date.js';
import { monthOf } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { overlaps, type Period } from '../../shared/period.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { Table } from '../../web/page/table.js';
import { LongDays } from '../long-days.js';
import { balanceInDanish } from '../balance/balance.words.js';
import type { TimeEntryView } from '../time-entry.view.js';
import { activityInDanish } from '../time-entry.words.js';
import type { MentoredPlacement } from './week.view.js';

interface WeekProps {
  entries: TimeEntryView[];
  placements: MentoredPlacement[];
}

/** The hours of the week, each to be put right until it is in a claim. */
export function WeekEntries({ entries, placements }: WeekProps) {
  if (entries.length === 0) return <p>Du har ikke skrevet timer i denne uge endnu.</p>;
  return (
    <>
      <LongDays entries={entries} />
      <Table
        caption="Ugens timer"
        columns={['Dag', 'Tid', 'Varighed', 'Opgave', 'Mentee', 'Ret']}
        rows={entries.map((entry) => [
          `${atStart(formatWeekday(entry.day))} ${formatDay(entry.day)}`,
          `${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}`,
          formatHours(entry.minutes),
          activityInDanish(entry.activity),
          menteeOf(entry, placements) ?? '–',
          entry.claimId !== null ? (
            'Med i et krav'
          ) : menteeOf(entry, placements) === undefined ? (
            'Ikke længere dit forløb'
          ) : (
            <a href={`/timer/${entry.id}`}>
              Ret eller slet<span class="sr-only">{` timerne ${whenOf(entry)}`}</span>
            </a>
          ),
        ])}
      />
    </>
  );
}

/** Undefined for hours on a placement that has become another mentor's. */
function menteeOf({ placementId }: TimeEntryView, placements: MentoredPlacement[]): string | undefined {
  return placements.find(({ id }) => id === placementId)?.mentee;
}

function whenOf({ day, start }: Pick<TimeEntryView, 'day' | 'start'>): string {
  return `${formatDay(day)} kl. ${formatTimeOfDay(start)}`;
}

/** For each placement: the week's sum, what is left of the grant, and where there is more to see. */
export function WeekSums({ entries, placements, period }: WeekProps & { period: Period }) {
  return (
    <>
      <h2>Dine forløb</h2>
      <Table
        caption="Ugens sum og resten af bevillingen for hvert forløb"
        columns={['Mentee', 'I ugen', 'Bevilling', 'Mere']}
        rows={placements.map(({ id, mentee, balances }) => [
          mentee,
          formatHours(
            entries
              .filter(({ placementId }) => placementId === id)
              .reduce((sum, { minutes }) => sum + minutes, 0),
          ),
          balances
            .filter((balance) => overlaps(balance, period))
            .map(balanceInDanish)
            .join('; ') || 'Ingen bevilling i ugen',
          <span class="limstift-links">
            <a
              href={`/forloeb/${id}/timer?maaned=${monthOf(period.lastDay)}`}
              aria-label={`Måned, ${mentee}`}
            >
              Måned
            </a>{' '}
            <a href={`/forloeb/${id}/fremdrift`} aria-label={`Fremdrift, ${mentee}`}>
              Fremdrift
            </a>{' '}
            <a href={`/forloeb/${id}/moeder`} aria-label={`Møder, ${mentee}`}>
              Møder
            </a>
          </span>,
        ])}
      />
    </>
  );
}
