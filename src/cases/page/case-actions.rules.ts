/** What somebody may do on a case now: the moves that are legal for them, and no other. */
import { changesCase, type Role } from '../../access/role.js';
import { CLAIM_MOVES, isLegalMove } from '../../claims/claim.rules.js';
import { isLegalGrantMove } from '../../grants/grant.rules.js';
import { isOver, takesAMentor, takesHours } from '../../placements/placement.rules.js';
import { hasEnded } from '../../placements/outcomes/outcome.rules.js';
import type { ActionFacts, CaseAction, Doer } from './case-action.js';
import { goingOn, movesOf, stopping } from './move-actions.rules.js';
import { employerFirst, isBefore } from './start-actions.rules.js';

/** Whether the case waits for it, so that it stands out. */
export function isAwaited({ does }: CaseAction): boolean {
  return (
    does === 'decide-claim' ||
    does === 'check-hours' ||
    does === 'answer-return' ||
    does === 'decide-grant' ||
    does === 'recommend-grant' ||
    does === 'decide-wage-cost' ||
    does === 'ready-employer' ||
    does === 'activate' ||
    does === 'pick-mentor'
  );
}

/** What waits longest for this person's word stands first. */
export function actionsOf(facts: ActionFacts, doer: Doer): CaseAction[] {
  return [...ofRole(facts, doer), ...(facts.hasPapers && hasAgreements(doer.role) ? [SEE_AGREEMENTS] : [])];
}

const SEE_AGREEMENTS: CaseAction = { does: 'see-agreements' };

function hasAgreements(role: Role): boolean {
  return role !== 'payer' && role !== 'auditor' && role !== 'administrator';
}

function ofRole(facts: ActionFacts, doer: Doer): CaseAction[] {
  const runs = changesCase(doer.role, facts.runBy);
  switch (doer.role) {
    case 'consultant':
      return runs ? ofConsultant(facts, doer) : [];
    case 'caseworker':
      return runs ? ofCaseworker(facts, doer) : [];
    case 'leader':
      return ofLeader(facts);
    case 'mentor':
      return [...returnedTo(facts), ...hours(facts), ...progress(facts), ...goingOn(facts)];
    case 'mentee':
      return [
        ...(facts.asksForWord ? [{ does: 'answer-hours' } as const] : []),
        ...progress(facts),
        ...goingOn(facts),
      ];
    case 'coordinator':
      return runs ? ofCoordinator(facts) : [];
    case 'payer':
    case 'auditor':
    case 'administrator':
      return [];
  }
}

function ofConsultant(facts: ActionFacts, doer: Doer): CaseAction[] {
  const { status, grants, isReady, hasMentor } = facts;
  const actions: CaseAction[] = employerFirst(facts);
  if (isReady && isBefore(status)) actions.push({ does: 'activate' });
  const { monthToCheck: month } = facts;
  if (month !== null && !doer.takesPart) actions.push({ does: 'check-hours', month });
  actions.push(...recommendations(grants));
  if (takesAMentor(status)) actions.push({ does: hasMentor ? 'change-mentor' : 'pick-mentor' });
  if (facts.paysForHours && !isOver(status))
    actions.push({ does: 'draft-grant' }, ...priceOfOutsider(facts, doer));
  actions.push(...progress(facts));
  actions.push(...papers(facts, doer), { does: 'write-note' }, { does: 'issue-letter' });
  if (!isOver(status)) actions.push({ does: 'change-placement' }, { does: 'change-days' });
  if (takesAMentor(status)) actions.push({ does: 'change-leader' });
  if (hasEnded(status)) actions.push({ does: 'note-outcome' });
  actions.push(...movesOf(facts, doer.role));
  actions.push({ does: 'give-access' }, { does: 'share-work' });
  return actions;
}

/** What an hour of a mentor from outside costs is the municipality's to agree. */
function priceOfOutsider({ settlement }: ActionFacts, { takesPart }: Doer): CaseAction[] {
  if (takesPart || settlement === null || settlement === 'payment-run') return [];
  return [{ does: settlement === 'e-invoice' ? 'agree-fee' : 'propose-wage-cost' }];
}

/** Of a course that nobody is paid for. */
function ofCoordinator(facts: ActionFacts): CaseAction[] {
  const { status, isReady, hasMentor } = facts;
  const actions: CaseAction[] = employerFirst(facts);
  if (isReady && isBefore(status)) actions.push({ does: 'activate' });
  if (takesAMentor(status)) actions.push({ does: hasMentor ? 'change-mentor' : 'pick-mentor' });
  actions.push({ does: 'add-attachment' }, { does: 'write-note' }, { does: 'issue-letter' });
  if (!isOver(status)) actions.push({ does: 'change-placement' }, { does: 'change-days' });
  if (takesAMentor(status) && facts.hasLeader) actions.push({ does: 'change-leader' });
  if (hasEnded(status)) actions.push({ does: 'note-outcome' });
  return [...actions, ...movesOf(facts, 'coordinator'), { does: 'give-access' }, { does: 'share-work' }];
}

function ofCaseworker(facts: ActionFacts, doer: Doer): CaseAction[] {
  const { personId, takesPart } = doer;
  const { status, grants, wageCosts, claims } = facts;
  const actions: CaseAction[] = [];
  if (!takesPart) {
    for (const { id, status: at, reference, isOwn } of claims) {
      if (isLegalMove('decision', at) && !isOwn) actions.push({ does: 'decide-claim', id, reference });
    }
    for (const { id, status: at, recommendedBy } of grants) {
      const isTheirs = recommendedBy === personId;
      if (isLegalGrantMove('granting', at) && !isTheirs) actions.push({ does: 'decide-grant', id });
    }
    for (const { id, status: at } of wageCosts) {
      if (at === 'proposed') actions.push({ does: 'decide-wage-cost', id });
    }
  }
  actions.push(...papers(facts, doer), { does: 'write-note' }, { does: 'issue-letter' });
  if (!isOver(status)) actions.push({ does: 'change-placement' }, { does: 'change-days' });
  actions.push({ does: 'share-work' });
  return actions;
}

/** Leaders and mentors see the claims that are theirs to send. */
function returnedTo({ claims }: ActionFacts): CaseAction[] {
  return claims
    .filter((claim) => claim.status === RETURNED)
    .map(({ id, reference }) => ({ does: 'answer-return', id, reference }));
}

function ofLeader(facts: ActionFacts): CaseAction[] {
  const { status, paysForHours, leaderPicks, hasMentor } = facts;
  const actions = returnedTo(facts);
  if (leaderPicks && takesAMentor(status)) {
    actions.push({ does: hasMentor ? 'change-mentor' : 'pick-mentor' });
  }
  const isOwnMentor = hasMentor && facts.settlement === 'payment-run';
  if (paysForHours && isOwnMentor && !isOver(status)) actions.push({ does: 'propose-wage-cost' });
  actions.push(...hours(facts));
  if (takesHours(status) && paysForHours) actions.push({ does: 'claim-hours' });
  actions.push(...progress(facts));
  if (takesHours(status) && paysForHours) actions.push({ does: 'add-attachment' });
  if (takesHours(status)) actions.push(...stopping(status));
  return actions;
}

/** Nobody writes hours that nobody pays. */
function hours({ status, paysForHours }: ActionFacts): CaseAction[] {
  return takesHours(status) && paysForHours ? [{ does: 'write-hours' }] : [];
}

function progress({ status, hasMilestones }: ActionFacts): CaseAction[] {
  return takesHours(status) && hasMilestones ? [{ does: 'tell-progress' }] : [];
}

/** What comes back to the leader is submitted anew. */
const RETURNED = CLAIM_MOVES.submission[1];

/** What comes to staff on paper. Nobody registers the paper of a case that they take part in. */
function papers({ status, paysForHours }: ActionFacts, { takesPart }: Doer): CaseAction[] {
  const onPaper = takesHours(status) && paysForHours && !takesPart;
  return [...(onPaper ? [{ does: 'claim-on-paper' } as const] : []), { does: 'add-attachment' }];
}

function recommendations(grants: ActionFacts['grants']): CaseAction[] {
  return grants
    .filter(({ status }) => isLegalGrantMove('recommendation', status))
    .map(({ id }) => ({ does: 'recommend-grant', id }));
}
