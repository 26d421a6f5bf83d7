/** What the work is worked out from, beside the rows themselves. */
import type { Tx } from '../../access/database.js';
import { allSchemes } from '../../schemes/scheme.queries.js';
import { firstContactDue, triedOutAt } from '../../schemes/course.rules.js';
import { firstContactDays } from '../../schemes/scheme.rules.js';
import { addDays, type Day, daysBetween } from '../../shared/day.js';
import { DAYS_TO_DECIDE } from '../../shared/deadlines.js';
import { addWorkingDaysToEach } from '../../shared/working-days.js';
import { DAYS_TO_READ_A_CONCERN } from '../../follow-up/concerns/concern.rules.js';
import { DAYS_TO_ASSESS_A_CONFLICT } from '../../follow-up/conflicts/conflict.rules.js';
import { DAYS_BEFORE_A_GRANT_ENDS, type WorkRole } from './queue.rules.js';

/** Work that waits longer than this is long overdue, and its due day is near enough. */
const DAYS_BACK = 400;

/**
 * The parameters of `WORK_SQL`. The database does not know working days: it is handed the day that they end on
 * for each day back in time, and for each scheme where its days of first contact, and those of each milestone
 * that is the reader's own to reach, begin among them, and last where those to read a concern, to assess a
 * conflict and to check hours do.
 */
export async function frameOf(tx: Tx, role: WorkRole, personId: string, today: Day): Promise<unknown[]> {
  if (role === 'caseworker') return [personId, role, endsOf(DAYS_TO_DECIDE, today)];
  const schemes = await allSchemes(tx);
  const contact = schemes.flatMap(({ id, scheme }) => {
    const days = firstContactDays(scheme);
    return days === null ? [] : [{ id, days }];
  });
  const due = schemes.flatMap(({ id, scheme }) => {
    const dueDay = firstContactDue(scheme, today)?.day ?? null;
    return dueDay === null ? [] : [{ id, days: daysBetween(today, dueDay) }];
  });
  const milestones = schemes.flatMap(({ id, scheme }) =>
    scheme.milestones
      .filter(({ owner }) => owner === role)
      .map(({ code, title, dueWorkingDays: days }) => ({ id, code, title, days })),
  );
  const concern = { days: DAYS_TO_READ_A_CONCERN };
  const conflict = { days: DAYS_TO_ASSESS_A_CONFLICT };
  const check = { days: DAYS_TO_DECIDE };
  const numbers = [...new Set([...contact, ...milestones, concern, conflict, check].map(({ days }) => days))];
  const beginOf = ({ days }: { days: number }) => numbers.indexOf(days) * (DAYS_BACK + 1);
  return [
    personId,
    role,
    numbers.flatMap((days) => endsOf(days, today)),
    contact.map(({ id }) => id),
    contact.map(beginOf),
    addDays(today, DAYS_BEFORE_A_GRANT_ENDS),
    DAYS_BACK,
    milestones.map(({ id }) => id),
    milestones.map(({ code }) => code),
    milestones.map(({ title }) => title),
    milestones.map(beginOf),
    beginOf(concern),
    beginOf(conflict),
    due.map(({ id }) => id),
    due.map(({ days }) => days),
    schemes.filter(({ scheme }) => triedOutAt(scheme) !== null).map(({ id }) => id),
    beginOf(check),
  ];
}

/** The day that so many working days end on, from today and from each day before it. */
function endsOf(workingDays: number, today: Day): Day[] {
  return addWorkingDaysToEach(today, DAYS_BACK + 1, workingDays);
}
