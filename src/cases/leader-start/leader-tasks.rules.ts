/** What waits for a leader across all placements, due first ahead. Knows no database and no clock. */
import { addDays, type Day, lastDayOfMonth, type Month, monthOf } from '../../shared/day.js';
import { DAYS_TO_ANSWER } from '../../shared/deadlines.js';
import { addWorkingDays } from '../../shared/working-days.js';
import { DAY_OF_CLAIM } from '../paid-next-steps.rules.js';

interface OfPlacement {
  placementId: string;
  menteeName: string;
}

/** What the leader is heard on, and by when. */
interface Heard extends OfPlacement {
  hearingId: string;
  on: 'claim' | 'correction';
  reference: string;
  deadlineDay: Day;
}

export type LeaderTask =
  | { does: 'claim-month'; month: Month; placements: number; by: Day }
  | ({ does: 'answer-return'; claimId: string; reference: string; by: Day } & OfPlacement)
  | ({ does: 'answer-hearing'; by: Day } & Omit<Heard, 'deadlineDay'>)
  | ({ does: 'document-sample'; sampledId: string; reference: string; by: Day } & OfPlacement)
  | ({ does: 'read-refusal'; claimId: string; reference: string; by: Day } & OfPlacement)
  | ({ does: 'read-correction'; correctionId: string; reference: string; by: Day } & OfPlacement)
  | ({ does: 'pick-mentor'; by: Day } & OfPlacement)
  | ({ does: 'propose-wage-cost'; by: Day } & OfPlacement)
  | ({ does: 'reach-milestone'; code: string; title: string; by: Day } & OfPlacement);

/** So long a refusal stands among what waits; after that it is found among the claims. */
export const DAYS_TO_READ_A_REFUSAL = 14;

export interface LeaderFacts {
  /** Months that are over and not answered for, each with how many placements. */
  months: { month: Month; placements: number }[];
  returned: ({ claimId: string; reference: string; returnedDay: Day; lastDay: Day | null } & OfPlacement)[];
  /** Claims and corrections that the leader is heard on, and has not answered in time yet. */
  heard: Heard[];
  /** Claims of a sample that the leader has not documented yet. */
  sampled: ({ sampledId: string; reference: string; deadlineDay: Day } & OfPlacement)[];
  /** Claims of which something was refused lately, and which nothing was sent instead of. */
  refused: ({ claimId: string; reference: string; decidedDay: Day } & OfPlacement)[];
  /** Corrections that were decided lately. */
  corrected: ({ correctionId: string; reference: string; decidedDay: Day } & OfPlacement)[];
  withoutMentor: ({ firstDay: Day } & OfPlacement)[];
  /** Active, with a mentor since a day whose cost nobody has sent in. */
  withoutWageCost: ({ mentorFirstDay: Day } & OfPlacement)[];
  /** The leader's own milestones that should have been reached. */
  overdueMilestones: ({ code: string; title: string; dueDay: Day } & OfPlacement)[];
}

export function leaderTasks(facts: LeaderFacts): LeaderTask[] {
  const tasks: LeaderTask[] = [
    ...facts.months.map(
      ({ month, placements }) =>
        ({
          does: 'claim-month',
          month,
          placements,
          by: addDays(lastDayOfMonth(month), DAY_OF_CLAIM),
        }) as const,
    ),
    ...facts.returned.map(
      ({ returnedDay, lastDay, ...claim }) =>
        ({ does: 'answer-return', ...claim, by: answerBy(returnedDay, lastDay) }) as const,
    ),
    ...facts.heard.map(
      ({ deadlineDay, ...heard }) => ({ does: 'answer-hearing', ...heard, by: deadlineDay }) as const,
    ),
    ...facts.sampled.map(
      ({ deadlineDay, ...sampled }) => ({ does: 'document-sample', ...sampled, by: deadlineDay }) as const,
    ),
    ...facts.refused.map(
      ({ decidedDay, ...claim }) =>
        ({ does: 'read-refusal', ...claim, by: addDays(decidedDay, DAYS_TO_READ_A_REFUSAL) }) as const,
    ),
    ...facts.corrected.map(
      ({ decidedDay, ...correction }) =>
        ({
          does: 'read-correction',
          ...correction,
          by: addDays(decidedDay, DAYS_TO_READ_A_REFUSAL),
        }) as const,
    ),
    ...facts.withoutMentor.map(
      ({ firstDay, ...placement }) => ({ does: 'pick-mentor', ...placement, by: firstDay }) as const,
    ),
    ...facts.withoutWageCost.map(
      ({ mentorFirstDay, ...placement }) =>
        ({
          does: 'propose-wage-cost',
          ...placement,
          by: lastDayOfMonth(monthOf(mentorFirstDay)),
        }) as const,
    ),
    ...facts.overdueMilestones.map(
      ({ dueDay, ...milestone }) => ({ does: 'reach-milestone', ...milestone, by: dueDay }) as const,
    ),
  ];
  return tasks.toSorted((one, other) => (one.by < other.by ? -1 : 1));
}

/** Nobody is asked to answer by a day after the last one to claim on. */
function answerBy(returnedDay: Day, lastDay: Day | null): Day {
  const by = addWorkingDays(returnedDay, DAYS_TO_ANSWER);
  return lastDay !== null && lastDay < by ? lastDay : by;
}
