import { createHash } from 'node:crypto';
import type { Tx } from '../../access/database.js';
import type { Activity } from '../../schemes/activity.js';
import type { Day, Month } from '../../shared/day.js';
import { periodOfMonth } from '../../shared/period.js';
import { timeOfDayAt } from '../../shared/time-of-day.js';
import type { Standing, Word } from './word.rules.js';
import type { HoursWordsView } from './word.view.js';

/** Hours on which the scheme asks for a word, as whoever asks may see them. */
export interface HoursAsked {
  timeEntryId: string;
  placementId: string;
  version: number;
  day: Day;
  startsAt: Date;
  endsAt: Date;
  minutes: number;
  activity: Activity;
  mentorId: string;
  mentor: string;
  claimId: string | null;
  claimLineId: string | null;
  standing: Standing;
  word: Word | null;
  wordNumber: number;
  text: string | null;
  isDecided: boolean;
  lastDayToSpeak: Day | null;
}

/** In the order in which they were worked, of one placement or of many; those of one month where one is named. */
export function hoursAsked(tx: Tx, placementIds: string | string[], month?: Month): Promise<HoursAsked[]> {
  const { firstDay, lastDay } =
    month === undefined ? { firstDay: null, lastDay: null } : periodOfMonth(month);
  return tx.query<HoursAsked[]>(
    `select s.time_entry_id as "timeEntryId", s.placement_id as "placementId", e.version, e.day,
       e.starts_at as "startsAt", e.ends_at as "endsAt", e.minutes, e.activity, e.mentor_id as "mentorId",
       coalesce(m.name, '–') as mentor, e.claim_id as "claimId", e.claim_line_id as "claimLineId", s.standing, s.word,
       s.word_number as "wordNumber", t.text, s.is_decided as "isDecided",
       s.last_day_to_speak as "lastDayToSpeak"
     from hours_standing($1, $2, $3) s
     join time_entries e on e.id = s.time_entry_id
     left join mentors m on m.id = e.mentor_id
     left join dispute_texts t on t.time_entry_id = s.time_entry_id and t.number = s.word_number
     order by e.day, e.starts_at`,
    [[placementIds].flat(), firstDay, lastDay],
  );
}

/** What was said of hours before they were as they are is no word on them. */
export async function nextWordNumber(tx: Tx, timeEntryId: string): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    'select coalesce(max(number), 0) + 1 as next from time_entry_words where time_entry_id = $1',
    [timeEntryId],
  );
  return row?.next ?? 1;
}

/** Whether whoever acts as the mentee may say it: a representative may lack the power. */
export async function mayConfirmHours(tx: Tx, placementId: string): Promise<boolean> {
  const [row] = await tx.query<{ may: boolean }[]>('select may_confirm_hours($1) as may', [placementId]);
  return row?.may ?? false;
}

/** It changes with each of the hours and each word. */
export function versionOfHours(hours: Pick<HoursAsked, 'timeEntryId' | 'version' | 'wordNumber'>[]): string {
  const hash = createHash('sha256');
  for (const { timeEntryId, version, wordNumber } of hours)
    hash.update(`${timeEntryId} ${version} ${wordNumber}\n`);
  return hash.digest('hex').slice(0, 16);
}

export function hoursWordsView(hours: HoursAsked[]): HoursWordsView {
  return {
    version: versionOfHours(hours),
    hours: hours.map((entry) => ({
      timeEntryId: entry.timeEntryId,
      version: entry.version,
      day: entry.day,
      start: timeOfDayAt(entry.startsAt),
      end: timeOfDayAt(entry.endsAt),
      minutes: entry.minutes,
      activity: entry.activity,
      mentor: entry.mentor,
      standing: entry.standing,
      word: entry.word,
      text: entry.text,
      isDecided: entry.isDecided,
      lastDayToSpeak: entry.lastDayToSpeak,
    })),
  };
}
