import { atStart, formatDay, formatWeekday } from '../../shared/danish-date.js';
import { type Day, weekNumber } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/page/table.js';
import { activityInDanish } from '../time-entry.words.js';
import { type CopiedLine, linesToWrite } from './copy-week.rules.js';
import { versionOfPlan } from './copy-week.js';
import { copyWeekRefusalInDanish } from './copy-week.words.js';

interface CopyWeekFacts {
  visitor: Visitor;
  monday: Day;
  plan: CopiedLine[];
  mentees: Map<string, string>;
  faults: Fault[];
}

/** Shows which hours of last week will be written in this one, and which cannot and why, before anything is. */
export function copyWeekPage({ visitor, monday, plan, mentees, faults }: CopyWeekFacts) {
  const title = `Kopiér sidste uge til uge ${weekNumber(monday)}`;
  const lines = linesToWrite(plan);
  const left = plan.filter(({ refusals }) => refusals.length > 0);
  const back = `/uge?fra=${monday}`;
  const sum = lines.reduce((minutes, line) => minutes + line.minutes, 0);
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/uge">
      <ErrorSummary faults={faults} />
      <h1>{title}</h1>
      {lines.length > 0 && (
        <>
          <h2>{`Skrives: ${lines.length === 1 ? '1 linje' : `${lines.length} linjer`}, ${formatHours(sum)}`}</h2>
          <Table
            caption="Timer, der skrives"
            columns={['Dag', 'Tid', 'Varighed', 'Opgave', 'Mentee']}
            rows={lines.map((line) => cellsOf(line, mentees))}
          />
        </>
      )}
      {left.length > 0 && (
        <>
          <h2>Skrives ikke</h2>
          <Table
            caption="Timer, der ikke kan skrives"
            columns={['Dag', 'Tid', 'Varighed', 'Opgave', 'Mentee', 'Hvorfor ikke']}
            rows={left.map((line) => [
              ...cellsOf(line, mentees),
              line.refusals.map((refusal) => copyWeekRefusalInDanish(refusal).detail).join(' '),
            ])}
          />
        </>
      )}
      {plan.length === 0 && <p>Du skrev ingen timer i ugen før.</p>}
      {lines.length > 0 ? (
        <Form action="/uge/kopi" isGuarded={false}>
          <Hidden name="monday" value={monday} />
          <Hidden name="plan" value={versionOfPlan(plan)} />
          <Button>Skriv timerne</Button>
        </Form>
      ) : (
        plan.length > 0 && <p>Ingen af timerne kan skrives i denne uge.</p>
      )}
      <p>
        <a href={back}>Tilbage til ugen</a>
      </p>
    </Page>,
  );
}

function cellsOf({ day, start, minutes, activity, placementId }: CopiedLine, mentees: Map<string, string>) {
  return [
    `${atStart(formatWeekday(day))} ${formatDay(day)}`,
    formatTimeOfDay(start),
    formatHours(minutes),
    activityInDanish(activity),
    mentees.get(placementId) ?? '–',
  ];
}
