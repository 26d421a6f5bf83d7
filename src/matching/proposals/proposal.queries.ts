import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { Proposal } from './proposal.entity.js';
import {
  DAYS_TO_ANSWER_A_PROPOSAL,
  DAYS_UNTIL_A_PROPOSAL_LAPSES,
  OPEN_STATUSES,
  statusOn,
} from './proposal.rules.js';
import type { ProposalLine } from './proposal-line.js';
import type { OtherOfThePairView } from './proposal.view.js';
import { ProposalWord } from './proposal-word.entity.js';

const MOST = 200;

// The parties do not read the other's application, and so no name of theirs.
const PROPOSAL = `
  select p.id, coalesce(a.scheme, b.scheme) as scheme, p.mentor_application_id as "mentorApplicationId",
    p.mentee_application_id as "menteeApplicationId", m.name as "mentorName", e.name as "menteeName",
    p.first_role as "firstRole", p.status, p.asked_day as "askedDay", p.placement_id as "placementId", p.version
  from proposals p
  left join applications a on a.id = p.mentor_application_id left join people m on m.id = a.person_id
  left join applications b on b.id = p.mentee_application_id left join people e on e.id = b.person_id`;

const OPEN = `p.status in (${OPEN_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** Those that are not settled, whoever waited longest first; what silence let lapse stands as lapsed. */
export async function openProposals(tx: Tx, today: Day): Promise<ProposalLine[]> {
  const rows = await tx.query<ProposalLine[]>(
    `${PROPOSAL} where ${OPEN} order by p.asked_day, p.id limit ${MOST}`,
  );
  return rows.map((row) => ({ ...row, status: statusOn(row, today) }));
}

/** How many ask something of the coordinator: both said yes, one asked for more, or an answer is late. */
export async function countProposalsToHandle(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from proposals p
     where p.status = 'agreed'
       or p.status in ('first-asked', 'second-asked')
         and p.asked_day + ${DAYS_UNTIL_A_PROPOSAL_LAPSES} >= actor_today()
         and (p.asked_day + ${DAYS_TO_ANSWER_A_PROPOSAL} < actor_today()
           or (select w.says from proposal_words w where w.proposal_id = p.id order by w.position desc limit 1) = 'ask-more')`,
  );
  return row?.count ?? 0;
}

/** Of one application, newest first. A party sees those that they have been asked about. */
export async function proposalsOf(tx: Tx, applicationIds: string[], today: Day): Promise<ProposalLine[]> {
  const rows = await tx.query<ProposalLine[]>(
    `${PROPOSAL} where p.mentor_application_id = any ($1::uuid[]) or p.mentee_application_id = any ($1::uuid[])
     order by p.created_at desc, p.id limit ${MOST}`,
    [applicationIds],
  );
  return rows.map((row) => ({ ...row, status: statusOn(row, today) }));
}

export async function findProposal(tx: Tx, id: string): Promise<ProposalLine> {
  const [proposal] = await tx.query<ProposalLine[]>(`${PROPOSAL} where p.id = $1`, [id]);
  return found(proposal, 'proposal');
}

/** The proposal, held until the end of the transaction; null where it is not the actor's turn any longer. */
export async function lockProposal(tx: Tx, id: string): Promise<ProposalLine | null> {
  await findProposal(tx, id);
  const rows = await tx.query<unknown[]>('select 1 from proposals where id = $1 for update', [id]);
  return rows.length === 0 ? null : findProposal(tx, id);
}

/** What was said, in order, as far as the reader may know. */
export function wordsOf(tx: Tx, proposalId: string): Promise<ProposalWord[]> {
  return tx.find(ProposalWord, { where: { proposalId }, order: { position: 'ASC' } });
}

/** Writes what somebody said. */
export async function sayOf(
  tx: Tx,
  word: Pick<ProposalWord, 'proposalId' | 'byRole' | 'says' | 'text' | 'toRole' | 'createdBy' | 'createdAt'>,
): Promise<void> {
  const [last] = await tx.query<{ position: number }[]>('select next_proposal_word($1) as position', [
    word.proposalId,
  ]);
  await tx.insert(ProposalWord, { ...word, position: found(last, 'proposal').position });
}

/** Silence is kept as what it was, so that the mentee may be proposed to others. */
export async function keepLapsed(tx: Tx, menteeApplicationId: string, today: Day): Promise<void> {
  const open = await tx.findOneBy(Proposal, { menteeApplicationId, status: In([...OPEN_STATUSES]) });
  if (open === null || statusOn(open, today) !== 'lapsed') return;
  const { id, version } = open;
  await tx.update(Proposal, { id }, { status: 'lapsed', version: version + 1 });
  await recordEvent(tx, { what: 'proposal.lapsed', subjectId: id });
}

/** What the reader may be shown of the other. */
export async function shownOf(tx: Tx, proposalId: string): Promise<OtherOfThePairView> {
  const [row] = await tx.query<{ shown: OtherOfThePairView | null }[]>('select proposal_shown($1) as shown', [
    proposalId,
  ]);
  return row?.shown ?? {};
}
