/** When a party is heard before something is decided against them (fvl. § 19). Knows no database and no clock. */
import type { Day } from '../shared/day.js';

export const HEARING_SUBJECTS = ['grant', 'claim', 'correction'] as const;
export type HearingSubject = (typeof HEARING_SUBJECTS)[number];

/** What is intended: the same grant may be refused, and another day be revoked. */
export const HEARD_ABOUT = ['refusal', 'revocation', 'ending', 'correction'] as const;
export type HeardAbout = (typeof HEARD_ABOUT)[number];

export type HeardParty = 'leader' | 'mentee';

export const ANSWER_WAYS = ['in-app', 'letter', 'mail', 'phone', 'in-person'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];
/** How an answer comes that staff write down. */
export const NOTED_WAYS = ['letter', 'mail', 'phone', 'in-person'] as const;
export type NotedWay = (typeof NOTED_WAYS)[number];

/** Why a party need not be heard. */
export const WAIVER_REASONS = ['party-gave-the-facts', 'party-asked-for-it', 'exempt-by-law'] as const;
export type WaiverReason = (typeof WAIVER_REASONS)[number];

/** Days that a party has for an answer, where the organisation has set none. */
export const DAYS_TO_ANSWER_A_HEARING = 14;

export type HearingStatus = 'open' | 'answered' | 'lapsed';

export interface HearingFacts {
  deadlineDay: Day;
  answeredAt: Date | null;
}

/** Worked out by the date: the deadline is the last day on which it is open. */
export function hearingStatus({ deadlineDay, answeredAt }: HearingFacts, today: Day): HearingStatus {
  if (answeredAt !== null) return 'answered';
  return today <= deadlineDay ? 'open' : 'lapsed';
}

export interface Waiver {
  because: WaiverReason;
  words: string | null;
}

export type HeardRefusal =
  | { because: 'not-heard' }
  | { because: 'hearing-open'; deadlineDay: Day }
  | { because: 'waiver-words-missing' };

/**
 * Why something cannot be decided against the party yet. A hearing that was sent is waited for, whatever else is said;
 * when it is over, it lets decide what it was about, and nothing else.
 */
export function heardRefusals(
  { hearing, waiver }: { hearing: (HearingFacts & { covers: boolean }) | null; waiver: Waiver | null },
  today: Day,
): HeardRefusal[] {
  if (hearing !== null && hearingStatus(hearing, today) === 'open') {
    return [{ because: 'hearing-open', deadlineDay: hearing.deadlineDay }];
  }
  if (hearing?.covers) return [];
  if (waiver === null) return [{ because: 'not-heard' }];
  const isSilent = waiver.because === 'exempt-by-law' && waiver.words === null;
  return isSilent ? [{ because: 'waiver-words-missing' }] : [];
}

export interface SendingRefusal {
  because: 'heard-already';
  deadlineDay: Day;
}

export type HearingRefusal =
  | HeardRefusal
  | SendingRefusal
  | { because: 'answered-already' }
  | { because: 'decided-meanwhile' }
  | { because: 'answered-before-it-was-sent'; sentDay: Day }
  | { because: 'answered-in-the-future' }
  | { because: 'takes-part' };

/** One hearing at a time of the same; another may be sent when new facts come after the first is over. */
export function sendingRefusals(latest: HearingFacts | null, today: Day): SendingRefusal[] {
  if (latest === null || hearingStatus(latest, today) !== 'open') return [];
  return [{ because: 'heard-already', deadlineDay: latest.deadlineDay }];
}

/** An answer counts until it is decided, also after the deadline. */
export function answerRefusals(hearing: {
  answeredAt: Date | null;
  /** Whether what it is about still waits for a decision. */
  waits: boolean;
}): HearingRefusal[] {
  if (hearing.answeredAt !== null) return [{ because: 'answered-already' }];
  return hearing.waits ? [] : [{ because: 'decided-meanwhile' }];
}

/** As `answerRefusals`, of what the party said on another day in another way, and staff write down. */
export function noteRefusals(
  hearing: { answeredAt: Date | null; waits: boolean; sentDay: Day },
  noted: { answeredDay: Day; takesPart: boolean },
  today: Day,
): HearingRefusal[] {
  const refusals = answerRefusals(hearing);
  const { sentDay } = hearing;
  if (noted.takesPart) refusals.push({ because: 'takes-part' });
  if (noted.answeredDay < sentDay) refusals.push({ because: 'answered-before-it-was-sent', sentDay });
  if (noted.answeredDay > today) refusals.push({ because: 'answered-in-the-future' });
  return refusals;
}
