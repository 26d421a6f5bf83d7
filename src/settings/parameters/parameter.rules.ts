/** When a value of a parameter may begin, and who decides on one of money. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

/** A value of a later day that was approved is replaced when another of the same day is. */
export const PARAMETER_STATUSES = ['proposed', 'approved', 'rejected', 'withdrawn', 'replaced'] as const;
export type ParameterStatus = (typeof PARAMETER_STATUSES)[number];

export type ParameterRefusal = { because: 'first-day-passed' } | { because: 'day-taken' };

/** A value never reaches back: what was worked out from the one before was right then. */
export function parameterRefusals(firstDay: Day, today: Day, taken: readonly Day[]): ParameterRefusal[] {
  if (firstDay < today) return [{ because: 'first-day-passed' }];
  return taken.includes(firstDay) ? [{ because: 'day-taken' }] : [];
}

interface DatedProposal {
  firstDay: Day;
  status: ParameterStatus;
}

/** The days from which nothing can be proposed: they have a proposal, or a value that applies already. */
export function takenDays(values: readonly DatedProposal[], today: Day): Day[] {
  const taken = values.filter(
    ({ status, firstDay }) => status === 'proposed' || (status === 'approved' && firstDay <= today),
  );
  return taken.map(({ firstDay }) => firstDay);
}

export type ProposalMove = 'change' | 'withdraw' | 'approved' | 'rejected';

export type ProposalRefusal =
  | { because: 'value-decided'; status: ParameterStatus }
  | { because: 'own-proposal' }
  | { because: 'not-own-proposal' }
  | { because: 'proposal-lapsed' }
  | { because: 'rejection-without-reason' };

/** Whoever proposed puts it right or takes it back, and somebody else decides, before or on its first day. */
export function proposalRefusals(
  proposal: DatedProposal & { authorId: string },
  move: ProposalMove,
  { personId, today, reason }: { personId: string; today: Day; reason?: string | undefined },
): ProposalRefusal[] {
  if (proposal.status !== 'proposed') return [{ because: 'value-decided', status: proposal.status }];
  const decides = move === 'approved' || move === 'rejected';
  const isOwn = proposal.authorId === personId;
  if (decides === isOwn) return [{ because: isOwn ? 'own-proposal' : 'not-own-proposal' }];
  if (move === 'approved' && proposal.firstDay < today) return [{ because: 'proposal-lapsed' }];
  return move === 'rejected' && !reason ? [{ because: 'rejection-without-reason' }] : [];
}

export type Standing = 'past' | 'today' | 'coming';

/** Of values with the newest first: the newest that has begun applies. */
export function standingsOf(firstDays: readonly Day[], today: Day): Standing[] {
  const applying = firstDays.findIndex((firstDay) => firstDay <= today);
  return firstDays.map((firstDay, at) => (firstDay > today ? 'coming' : at === applying ? 'today' : 'past'));
}
