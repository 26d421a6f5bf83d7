import type { Tx } from '../access/database.js';
import type { Role } from '../access/role.js';
import type { Day } from '../shared/day.js';
import type { ProposalAsked } from './proposals-asked.js';
import { openProposals } from './proposals/proposal.queries.js';
import { askedRole, deadlinesOf } from './proposals/proposal.rules.js';

/** Those that wait for the answer of whoever asks, in this role. */
export async function proposalsAsked(tx: Tx, role: Role, today: Day): Promise<ProposalAsked[]> {
  const open = await openProposals(tx, today);
  return open
    .filter((proposal) => askedRole(proposal) === role)
    .map((proposal) => ({ id: proposal.id, answerDay: deadlinesOf(proposal).answerDay }));
}
