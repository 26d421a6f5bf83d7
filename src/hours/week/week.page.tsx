import { addDays, type Day, weekNumber } from '../../shared/day.js';
import { formatDayInWords, formatPeriod } from '../../shared/danish-date.js';
import { ProposalsAsked } from '../../matching/proposals-asked.js';
import { NextMeetings } from '../../meetings/course/course-of-meetings.js';
import { daysOfWeek, weekOf } from '../../onboarding/onboarding.rules.js';
import { EvaluationsAsked } from '../../placements/evaluations-asked.js';
import { ExtensionsAsked } from '../../placements/extensions/extensions-asked.js';
import { OwnStepsList } from '../../placements/own-steps-list.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { WeekWithoutPlacements } from './mentor-days.rules.js';
import { Concerns } from './concerns.js';
import { OwnCourses } from './own-courses.js';
import { besideHours } from './own-courses.rules.js';
import { NoHours } from './no-hours.js';
import { NoPlacements } from './no-placements.js';
import { Milestones, type MilestoneToMark } from './week-milestones.js';
import { WeekEntries, WeekSums } from './week-entries.js';
import { sumInDanish, weekdayInDanish } from '../time-entry.words.js';
import { WeekForm } from './week-form.page.js';
import type { MentorsStart, WeekView } from './week.view.js';

export interface WeekFacts extends MentorsStart {
  visitor: Visitor;
  today: Day;
  monday: Day;
  /** Those that hours can be written on. */
  days: Day[];
  /** Those that take none because the mentor is away. */
  away: Day[];
  /** Those that hours can be written on in the week. */
  choices: { id: string; mentee: string }[];
  week: WeekView;
  milestones: MilestoneToMark[];
  /** Whether a placement of the week pays for hours, or there is none. */
  asksForHours: boolean;
  /** Where the mentor has no placement in the week. */
  without: WeekWithoutPlacements | null;
  form: Filled;
}

/** A mentor's week across all own placements, made for a phone. */
export function weekPage({ visitor, today, monday, days, away, choices, week, ...facts }: WeekFacts) {
  const { next, milestones, asksForHours, without, form } = facts;
  const period = daysOfWeek(monday);
  const title = `Uge ${weekNumber(monday)}`;
  const { placements, entries, hasWeekBefore } = week;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/uge">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <p class="limstift-lead">{formatPeriod(period)}</p>
      <OwnStepsList steps={facts.steps} />
      <EvaluationsAsked asked={facts.evaluations} by="mentee" />
      <ProposalsAsked asked={facts.proposals} other="mentee" />
      <ExtensionsAsked asked={facts.extensions} other="mentee" />
      <WeekLinks monday={monday} today={today} />
      {entries.length > 0 && (
        <p>
          <a href="#ugens-timer">{`Ugens timer: ${sumInDanish(entries)}`}</a>
        </p>
      )}
      {without ? (
        <NoPlacements {...without} />
      ) : !asksForHours ? (
        <NoHours placements={placements} />
      ) : days.length > 0 ? (
        <WeekForm {...{ form, days, choices, today, away, last: week.last }} />
      ) : (
        <NoDays monday={monday} today={today} away={away} />
      )}
      {((asksForHours && placements.length > 0) || entries.length > 0) && (
        <>
          <h2 id="ugens-timer">Ugens timer</h2>
          <WeekEntries entries={entries} placements={placements} />
          {hasWeekBefore && monday <= today && placements.length > 0 && (
            <p>
              <a class="button button-secondary" href={`/uge/kopi?fra=${monday}`}>
                Kopiér sidste uge
              </a>
            </p>
          )}
          {placements.length > 0 && <WeekSums entries={entries} placements={placements} period={period} />}
        </>
      )}
      {monday === weekOf(today) && (
        <>
          <OwnCourses courses={besideHours(facts.courses, today)} today={today} />
          <NextMeetings next={next} other="mentee" />
        </>
      )}
      <Milestones milestones={milestones} monday={monday} />
      <Concerns placements={placements} />
    </Page>,
  );
}

function WeekLinks({ monday, today }: { monday: Day; today: Day }) {
  const next = addDays(monday, 7);
  return (
    <nav class="limstift-steps" aria-label="Uger">
      <a href={`/uge?fra=${addDays(monday, -7)}`}>Forrige uge</a>
      {(today < monday || today >= next) && <a href="/uge">Denne uge</a>}
      <a href={`/uge?fra=${next}`}>Næste uge</a>
    </nav>
  );
}

function NoDays({ monday, today, away }: Pick<WeekFacts, 'monday' | 'today' | 'away'>) {
  if (monday > today) {
    return <p>{`Ugen er ikke begyndt endnu. Du kan skrive timer fra ${formatDayInWords(monday)}.`}</p>;
  }
  if (away.length === 0) {
    return <p>Der er ingen bevilling, der dækker ugen, så du kan ikke skrive timer.</p>;
  }
  return (
    <p>
      {`Du kan ikke skrive timer i ugen. ${away.map((day) => `${weekdayInDanish(day)}: meldt fravær. `).join('')}`}
      <a href="/fravaer">Se fravær</a>
    </p>
  );
}
