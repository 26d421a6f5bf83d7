import type { PlacementView } from '../../placements/placement.view.js';
import { whoIsWhere } from '../../placements/placement.words.js';
import { atStart, formatDay, formatMonth, formatWeekday } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { monthsBeside } from '../month/month.view.js';
import { activityInDanish, sumInDanish } from '../time-entry.words.js';
import type { HoursWordsView, HoursWordView } from './word.view.js';
import { standingToMentee, stillToAnswerInDanish } from './word.words.js';

interface WordsFacts {
  visitor: Visitor;
  placement: PlacementView;
  month: Month;
  words: HoursWordsView;
  thisMonth: Month;
  form: Filled;
}

/** The mentor's hours of a month, and one click for all that are right. */
export function wordsPage({ visitor, placement, month, words, thisMonth, form }: WordsFacts): string {
  const title = 'Passer mentors timer?';
  const here = `/forloeb/${placement.id}/svar-paa-timer`;
  const { before, after } = monthsBeside(month, placement, thisMonth);
  const { hours, version } = words;
  const unanswered = hours.filter(isUnanswered);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken
          text={`Sag ${placement.reference}: ${whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}`}
        />
      </p>
      <nav class="limstift-steps" aria-label="Måneder">
        {before && <a href={`${here}?maaned=${before}`}>{atStart(formatMonth(before))}</a>}
        {after && <a href={`${here}?maaned=${after}`}>{atStart(formatMonth(after))}</a>}
      </nav>
      <h2>{`${atStart(formatMonth(month))}: ${hours.length === 0 ? 'ingen timer endnu' : sumInDanish(hours)}`}</h2>
      {hours.length > 0 && <p class="limstift-next">{stillToAnswerInDanish(unanswered)}</p>}
      {hours.length > 0 && (
        <Table
          caption={`Mentors timer i ${formatMonth(month)}`}
          columns={['Dag', 'Tid', 'Varighed', 'Opgave', 'Mentor', 'Dit svar', 'Ret']}
          rows={hours.map((entry) => [
            atStart(`${formatWeekday(entry.day)} ${formatDay(entry.day)}`),
            `${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}`,
            formatHours(entry.minutes),
            activityInDanish(entry.activity),
            entry.mentor,
            <Said entry={entry} />,
            <Answer entry={entry} />,
          ])}
        />
      )}
      {unanswered.length > 0 && (
        <Form action={here} isGuarded={false}>
          <Hidden name="month" value={month} />
          <Hidden name="version" value={version} />
          <p class="limstift-actions">
            <Button>Timerne passer</Button>
          </p>
        </Form>
      )}
    </Page>,
  );
}

export function isUnanswered({ standing, isDecided }: HoursWordView): boolean {
  return standing === 'unanswered' && !isDecided;
}

function Said({ entry: { standing, text } }: { entry: HoursWordView }) {
  return (
    <>
      {standingToMentee(standing)}
      {text !== null && <span class="limstift-said">{` »${text}«`}</span>}
    </>
  );
}

function Answer({ entry }: { entry: HoursWordView }) {
  if (entry.isDecided) return <>Afgjort</>;
  return (
    <a href={`/timer/${entry.timeEntryId}/svar`}>
      {entry.word === null ? 'Passer det ikke?' : 'Ret dit svar'}
      <span class="sr-only">{` ${formatDay(entry.day)} kl. ${formatTimeOfDay(entry.start)}`}</span>
    </a>
  );
}
