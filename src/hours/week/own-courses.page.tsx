import { ProposalsAsked } from '../../matching/proposals-asked.js';
import { NextMeetings } from '../../meetings/course/course-of-meetings.js';
import { EvaluationsAsked } from '../../placements/evaluations-asked.js';
import { ExtensionsAsked } from '../../placements/extensions/extensions-asked.js';
import { OwnStepsList } from '../../placements/own-steps-list.js';
import { isOver } from '../../placements/placement.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { MentorsStart } from './week.view.js';
import { Concerns } from './concerns.js';
import { OwnCourses } from './own-courses.js';
import { Milestones, type MilestoneToMark } from './week-milestones.js';

export interface OwnCoursesFacts extends MentorsStart {
  visitor: Visitor;
  today: Day;
  monday: Day;
  milestones: MilestoneToMark[];
  /** The last day as mentor of a course that somebody else has now. */
  lastDayBefore: Day | null;
  form: Filled;
}

/** Where a mentor begins whom nobody pays: no week, as there are no hours in it. */
export function ownCoursesPage(facts: OwnCoursesFacts): string {
  const { visitor, today, monday, courses, lastDayBefore, milestones, form } = facts;
  const title = 'Mine forløb';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/uge">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <OwnStepsList steps={facts.steps} />
      <EvaluationsAsked asked={facts.evaluations} by="mentee" />
      <ProposalsAsked asked={facts.proposals} other="mentee" />
      <ExtensionsAsked asked={facts.extensions} other="mentee" />
      {courses.length === 0 ? (
        <p>
          {lastDayBefore === null
            ? 'Du er ikke mentor på noget forløb endnu.'
            : `Du var mentor til og med ${formatDay(lastDayBefore)}. Derefter overtog en anden.`}
        </p>
      ) : (
        <>
          <p>Du skal ikke skrive timer, for de bliver ikke betalt.</p>
          <OwnCourses courses={courses} today={today} />
        </>
      )}
      <NextMeetings next={facts.next} other="mentee" />
      <Milestones milestones={milestones} monday={monday} />
      <Concerns placements={courses.filter(({ status }) => !isOver(status))} />
    </Page>,
  );
}
