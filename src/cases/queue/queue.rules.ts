/** Who has what work, when it waits, and who looks after it meanwhile. Knows no database and no clock. */
import type { Role } from '../../access/role.js';
import type { Day } from '../../shared/day.js';
import { lastDayOfMonths, overlaps, type Period } from '../../shared/period.js';

/** Those who have cases. Each role has its own part of a case. */
export const WORK_ROLES = ['consultant', 'caseworker', 'coordinator'] as const;
export type WorkRole = (typeof WORK_ROLES)[number];

/** Those who run courses: whoever registers one has the case from the start. */
export type RunnerRole = Exclude<WorkRole, 'caseworker'>;

export function runsCourses(role: WorkRole): role is RunnerRole {
  return role !== 'caseworker';
}

/** What any course asks of whoever runs it. */
const OF_EVERY_COURSE = [
  'mentee-died',
  'mentor-died',
  'leader-died',
  'read-concern',
  'assess-conflict',
  'replace-mentor',
  'follow-up-stop',
  'follow-up-pause',
  'see-extension',
  'end-course',
  'mentor-missing',
  'does-not-go-on',
  'contact-overdue',
  'first-contact',
  'activate',
] as const;

/** What waits, by whom it is done. */
export const WORK_KINDS = {
  consultant: [
    ...OF_EVERY_COURSE,
    'check-hours',
    'draft-grant',
    'recommend-grant',
    'grant-runs-out',
    'milestone',
  ],
  coordinator: OF_EVERY_COURSE,
  caseworker: [
    'decide-claim',
    'decide-grant',
    'decide-wage-cost',
    'answer-more-time',
    'decide-correction',
    'handle-complaint',
    'decide-training',
    'attest-invoice',
    'register-invoice',
  ],
} as const satisfies Record<WorkRole, readonly string[]>;
export type WorkKind = (typeof WORK_KINDS)[WorkRole][number];

/** How work came back: sent back or refused by the caseworker, sent in again after it was returned, or heard on. */
export type CameBack = 'returned' | 'refused' | 'again' | 'heard';

/** A grant is looked at before it runs out. */
export const DAYS_BEFORE_A_GRANT_ENDS = 30;

/** A pause is looked at before the mentee is expected back. */
export const DAYS_BEFORE_A_RETURN = 7;

/** Calendar days from a claim's approval in which its e-invoice has come; then the mentor is asked for it. */
export const DAYS_TO_INVOICE = 14;

/** A leader who is to pick the mentor is asked about it so long before the placement begins, ... */
export const DAYS_BEFORE_IT_BEGINS = 14;
/** ... or when so many days went by without an answer. */
export const DAYS_TO_PICK_A_MENTOR = 14;

export function worksOnCases(role: Role): role is WorkRole {
  return WORK_ROLES.some((worker) => worker === role);
}

export interface Holder {
  id: string;
  name: string;
}

export type AssignmentRefusal =
  | { because: 'taken-already'; name: string }
  | { because: 'taken-by'; name: string }
  | { because: 'let-go-of' }
  | { because: 'has-it-already'; name: string }
  | { because: 'not-a-colleague' };

/** Nobody takes from another what they saw as free: they are told who has it. */
export function takeRefusals(holder: Holder | null, taker: string): AssignmentRefusal[] {
  if (holder === null) return [];
  return holder.id === taker
    ? [{ because: 'has-it-already', name: holder.name }]
    : [{ because: 'taken-already', name: holder.name }];
}

/** A case goes from whoever was seen to have it to a colleague of the same role. */
export function handoverRefusals(
  holder: Holder | null,
  handover: { from: string | null; to: string },
  colleagues: Holder[],
): AssignmentRefusal[] {
  if (!colleagues.some(({ id }) => id === handover.to)) return [{ because: 'not-a-colleague' }];
  if (holder !== null && holder.id === handover.to) {
    return [{ because: 'has-it-already', name: holder.name }];
  }
  if ((holder?.id ?? null) === handover.from) return [];
  return holder === null ? [{ because: 'let-go-of' }] : [{ because: 'taken-by', name: holder.name }];
}

export type HoldRefusal =
  | { because: 'on-hold-already'; untilDay: Day }
  | { because: 'hold-ends-in-the-past' }
  | { because: 'hold-too-long'; lastDayAllowed: Day }
  | { because: 'not-on-hold' };

/** A case that waits for more than a year is looked at in between, and put on hold anew. */
const MOST_MONTHS_ON_HOLD = 12;

/** A hold lasts to the end of its last day, and then the work is there again. */
export function isOnHold(hold: { untilDay: Day } | null, today: Day): boolean {
  return hold !== null && hold.untilDay >= today;
}

export function holdRefusals(hold: { untilDay: Day } | null, untilDay: Day, today: Day): HoldRefusal[] {
  const refusals: HoldRefusal[] = [];
  if (hold !== null && isOnHold(hold, today)) {
    refusals.push({ because: 'on-hold-already', untilDay: hold.untilDay });
  }
  const lastDayAllowed = lastDayOfMonths(today, MOST_MONTHS_ON_HOLD);
  if (untilDay < today) refusals.push({ because: 'hold-ends-in-the-past' });
  if (untilDay > lastDayAllowed) refusals.push({ because: 'hold-too-long', lastDayAllowed });
  return refusals;
}

export type StandInRefusal =
  | { because: 'stand-in-ends-before-it-begins' }
  | { because: 'leave-is-over' }
  | { because: 'stands-in-for-themselves' }
  | { because: 'not-a-colleague' }
  | { because: 'stand-in-is-away'; name: string; period: Period }
  | { because: 'has-a-stand-in-already' };

/** Two who are away on the same day cannot look after each other's work: nobody would. */
export function standInRefusals(
  leave: Period & { personId: string; standInId: string },
  {
    colleagues,
    theirs,
  }: { colleagues: Holder[]; /** When one stands in for the stand-in. */ theirs: Period[] },
  today: Day,
): StandInRefusal[] {
  const refusals: StandInRefusal[] = [];
  if (leave.lastDay < leave.firstDay) refusals.push({ because: 'stand-in-ends-before-it-begins' });
  else if (leave.lastDay < today) refusals.push({ because: 'leave-is-over' });
  if (leave.standInId === leave.personId) return [...refusals, { because: 'stands-in-for-themselves' }];
  const standIn = colleagues.find(({ id }) => id === leave.standInId);
  if (standIn === undefined) return [...refusals, { because: 'not-a-colleague' }];
  const period = theirs.find((one) => overlaps(one, leave));
  if (period) refusals.push({ because: 'stand-in-is-away', name: standIn.name, period });
  return refusals;
}
