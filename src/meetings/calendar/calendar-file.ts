/** A meeting as an event of a calendar (RFC 5545): when it is, and nothing of who meets or what about. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { instantOf } from '../../shared/time-of-day.js';
import type { MeetingStatus } from '../meeting.rules.js';

export interface CalendarFacts {
  id: string;
  day: string;
  start: string;
  minutes: number;
  status: MeetingStatus;
  version: number;
}

/** The same event for as long as the meeting lasts: each version supersedes the one before. */
export function calendarFile(meeting: CalendarFacts, url: string, now: Date): string {
  const { id, day, start, minutes, status, version } = meeting;
  const begins = instantOf(day, start);
  const isCancelled = status === 'cancelled';
  const calendar = ical({
    prodId: { company: 'Limstift', product: 'Limstift', language: 'DA' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${id}@limstift`,
    sequence: version - 1,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: 'Mentormøde',
    start: begins,
    end: new Date(begins.getTime() + minutes * 60_000),
    stamp: now,
    url,
  });
  return calendar.toString();
}
