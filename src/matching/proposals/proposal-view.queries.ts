import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import { findProposal, shownOf, wordsOf } from './proposal.queries.js';
import { askedRole, deadlinesOf, statusOn, statusToldTo } from './proposal.rules.js';
import type { ProposalView } from './proposal.view.js';

/** A proposal as the coordinator, or one of the pair, may see it. */
export async function proposalView(
  tx: Tx,
  id: string,
  isOfThePair: boolean,
  today: Day,
): Promise<ProposalView> {
  const proposal = await findProposal(tx, id);
  const { mentorName, menteeName, firstRole, placementId } = proposal;
  const status = statusOn(proposal, today);
  const words = await wordsOf(tx, id);
  return {
    id,
    mentorName,
    menteeName,
    status: isOfThePair ? statusToldTo(status) : status,
    asked: askedRole({ status, firstRole }),
    ...deadlinesOf(proposal),
    placementId,
    other: isOfThePair ? await shownOf(tx, id) : null,
    words: words.map(({ byRole, says, text, createdAt }) => ({ byRole, says, text, createdAt })),
  };
}
