import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { LeaderTask } from './leader-tasks.rules.js';
import { leaderTaskInDanish, placeOfLeaderTask } from './leader-tasks.words.js';

/** More than these are left for when the first are done. */
export const MOST_SHOWN = 50;

interface LeaderStartFacts {
  visitor: Visitor;
  tasks: LeaderTask[];
  today: Day;
  /** Whether somebody pays for the hours of what she leads, or she leads nothing yet. */
  claimsHours: boolean;
}

/** What waits for a leader, who has ten minutes a month. */
export function leaderStartPage({ visitor, tasks, today, claimsHours }: LeaderStartFacts): string {
  return html(
    <Page title="Det venter på dig" visitor={visitor} at="/">
      <h1>Det venter på dig</h1>
      {tasks.length === 0 ? (
        <p class="limstift-next">Du skal ikke gøre noget lige nu.</p>
      ) : (
        <Table
          caption="Det venter på dig"
          columns={['Opgave', 'Frist']}
          rows={tasks
            .slice(0, MOST_SHOWN)
            .map((task) => [
              <a href={placeOfLeaderTask(task)}>{leaderTaskInDanish(task)}</a>,
              task.by < today ? <strong>{`Fristen var ${formatDay(task.by)}`}</strong> : formatDay(task.by),
            ])}
        />
      )}
      {tasks.length > MOST_SHOWN && <p>{`Der er ${tasks.length - MOST_SHOWN} opgaver mere.`}</p>}
      <p>
        {claimsHours ? (
          <>
            <a href="/maanedsark">Månedsarket</a> samler timerne for alle dine forløb. Du kan også{' '}
            <a href="/forloeb">se forløbene</a> eller <a href="/fravaer">melde en mentor fraværende</a>.
          </>
        ) : (
          <>
            Du kan <a href="/forloeb">se forløbene</a>.
          </>
        )}
      </p>
    </Page>,
  );
}
