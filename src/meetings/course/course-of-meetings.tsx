/** The meetings of a course, on their own page and on that of the case. */
import { saidWithSource } from '../../schemes/said-rule.js';
import { atStart } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { Table } from '../../web/page/table.js';
import { firstContactInDanish } from '../first-contact/first-contact.words.js';
import type { FirstContactState } from '../first-contact/first-contact.rules.js';
import type { MeetingView, NextMeeting } from '../meeting.view.js';
import { meetingKindInDanish, meetingStatusInDanish, whenInDanish } from '../meeting.words.js';
import type { TriedOut } from '../trying-out/trying-out.rules.js';
import { triedOutInDanish } from '../trying-out/trying-out.words.js';
import type { MeetingsOfCourse } from './meetings-of-course.rules.js';
import { meetingsInDanish } from './meetings-of-course.words.js';
import type { SaidRule } from '../../schemes/said-rule.js';

export interface CourseShown {
  meetings: MeetingView[];
  sum: MeetingsOfCourse;
  rules: SaidRule[];
  firstContact: FirstContactState | null;
  tryingOut: { outcome: TriedOut } | null;
}

/** How far they are, with the rules that say so. */
export function HowFar({ sum, rules, firstContact, tryingOut }: Omit<CourseShown, 'meetings'>) {
  return (
    <>
      <p>{meetingsInDanish(sum)}</p>
      {tryingOut && <p>{triedOutInDanish(tryingOut.outcome)}</p>}
      {firstContact && (
        <>
          <p class={firstContact.isOverdue ? 'limstift-warning' : undefined}>
            {firstContactInDanish(firstContact)}
          </p>
          <p class="form-hint">{saidWithSource(firstContact.rule)}</p>
        </>
      )}
      {rules.map((rule) => (
        <p class="form-hint">{saidWithSource(rule)}</p>
      ))}
    </>
  );
}

/** A row each; those of the own pair lead to their page. */
export function Meetings({ meetings }: { meetings: MeetingView[] }) {
  if (meetings.length === 0) return null;
  return (
    <Table
      caption="Møder"
      columns={['Hvornår', 'Møde', 'Varighed', 'Status']}
      rows={meetings.map((meeting) => [
        meeting.isOwn ? (
          <a href={`/moeder/${meeting.id}`}>{atStart(whenInDanish(meeting))}</a>
        ) : (
          atStart(whenInDanish(meeting))
        ),
        meetingKindInDanish(meeting.kind ?? 'ordinary'),
        formatHours(meeting.minutes),
        meetingStatusInDanish(meeting.status),
      ])}
    />
  );
}

const MEETINGS_SHOWN = 5;

/** On the page of the case: how far they are, and the newest meetings. */
export function MeetingsSection({ course, placementId }: { course: CourseShown; placementId: string }) {
  return (
    <>
      <h2 id="moeder">Møder</h2>
      <HowFar {...course} />
      <Meetings meetings={course.meetings.slice(0, MEETINGS_SHOWN)} />
      <p class="limstift-screen-only">
        <a href={`/forloeb/${placementId}/moeder`}>Alle møder</a>
      </p>
    </>
  );
}

interface NextProps {
  next: NextMeeting[];
  /** Whom the reader meets. */
  other: 'mentor' | 'mentee';
}

/** On the front pages of the two. */
export function NextMeetings({ next, other }: NextProps) {
  if (next.length === 0) return null;
  return (
    <>
      <h2>{next.length === 1 ? 'Næste møde' : 'Næste møder'}</h2>
      <ul class="nobullet-list no-max-width">
        {next.map((meeting) => (
          <li class="limstift-wrap">
            <a href={`/moeder/${meeting.id}`}>{`${atStart(whenInDanish(meeting))} med ${meeting[other]}`}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
