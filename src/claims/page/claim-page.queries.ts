import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { Leader } from '../../employers/leader.entity.js';
import { countsHours } from '../../grants/grant.rules.js';
import { grantViewsOf } from '../../grants/grant-list.queries.js';
import type { TimeEntry } from '../../hours/time-entry.entity.js';
import { timeEntriesOf } from '../../hours/time-entry.queries.js';
import { complaintGuidance } from '../../hearings/complaint-guidance.queries.js';
import { latestHearing } from '../../hearings/hearing.queries.js';
import { hearingView } from '../../hearings/hearing.view.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { caseToDecider } from '../../placements/case-to-decider.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import type { Day } from '../../shared/day.js';
import { overlaps, periodOfMonth } from '../../shared/period.js';
import { timeOfDayAt } from '../../shared/time-of-day.js';
import { findClaimView } from '../claim-list.queries.js';
import type { Claim } from '../claim.entity.js';
import type { ClaimView } from '../claim.view.js';
import { findClaim, storedLines } from '../claim.queries.js';
import { daysOf, isLegalMove, isWorkedOut } from '../claim.rules.js';
import { belongsTo, type Line, lineId } from '../claim-line.rules.js';
import type { LineDecision } from '../decisions/claim-decision.rules.js';
import { ReleasedEntry } from '../released-entry.entity.js';
import { hasCheckedHours } from '../evidence/evidence.queries.js';
import { evidenceOnPage } from '../evidence/evidence-on-page.queries.js';
import { employerOfMonth, payeeOnPage } from './payee-on-page.queries.js';
import { workOut } from '../work-out.queries.js';
import { hindranceOf, movesOffered } from './claim-moves.rules.js';
import type {
  ClaimOnPage,
  Done,
  HoursOnPage,
  LineOnPage,
  NextClaim,
  PaperOnPage,
} from './claim-page.view.js';

/** All that the page of a claim shows to somebody, as they may see it. */
export async function claimOnPage(tx: Tx, id: string, actor: SignedIn, today: Day): Promise<ClaimOnPage> {
  const claim = await findClaim(tx, id);
  const { placementId, month } = claim;
  const asksItself = actor.role === 'caseworker';
  const reader = {
    ...actor,
    takesPart: asksItself && (await takesPart(tx, placementId, actor.personId)),
    hasChecked: asksItself && (await hasCheckedHours(tx, id, actor.personId)),
  };
  const grants = await grantViewsOf(tx, placementId);
  const { lines, unpaid, unpricedDays, ungrantedDays } = isWorkedOut(claim)
    ? await linesWorkedOut(tx, claim)
    : await linesStored(tx, claim);
  const submitted = await doneBy(tx, claim.submittedAt, claim.submittedBy);
  const mentors = await tx.findBy(Mentor, { id: In([...new Set(lines.map(({ mentorId }) => mentorId))]) });
  const view = await findClaimView(tx, id);
  return {
    claim: view,
    placement: { ...(await findPlacementView(tx, placementId)), employer: await employerOfMonth(tx, id) },
    lines: lines.map(({ entries, ...line }) => ({
      outcome: null,
      reasonCode: null,
      reason: null,
      ...line,
      mentor: mentors.find((mentor) => mentor.id === line.mentorId)?.name ?? '–',
      grant: grants.find((grant) => grant.id === line.grantId) ?? null,
      hours: entries.map(hoursOnPage),
    })),
    unpaid: unpaid.map(hoursOnPage),
    unpricedDays,
    ungrantedDays,
    grants: grants.filter((grant) => countsHours(grant.status) && overlaps(grant, periodOfMonth(month))),
    submitted,
    payee: await payeeOnPage(tx, claim, today),
    paper: await paperOf(tx, view, submitted),
    returned:
      claim.returnedAt !== null && claim.returnedBecause !== null
        ? { at: claim.returnedAt, because: claim.returnedBecause, answer: claim.leaderAnswer }
        : null,
    hearing: await hearingOf(tx, id, today),
    guidance: await complaintGuidance(tx, { kind: 'claim', ...claim }, actor.role, today),
    decided: await doneBy(tx, claim.decidedAt, claim.decidedBy),
    moves: movesOffered(claim, reader),
    ofCase: isLegalMove('decision', claim.status) ? await caseToDecider(tx, placementId, actor) : null,
    evidence: await evidenceOnPage(tx, claim, lines, actor.role, today),
    hindrance: hindranceOf(claim, reader),
  };
}

/** Hours that are in the claim, or that it has released. */
type HoursFound = Pick<TimeEntry, 'day' | 'startsAt' | 'endsAt' | 'minutes' | 'activity'>;

function hoursOnPage({ day, startsAt, endsAt, minutes, activity }: HoursFound): HoursOnPage {
  return { day, start: timeOfDayAt(startsAt), end: timeOfDayAt(endsAt), minutes, activity };
}

type LineFound = Line & { id: string; entries: HoursFound[] } & Partial<
    Pick<LineOnPage, 'outcome' | 'reasonCode' | 'reason'>
  >;

interface Lines {
  lines: LineFound[];
  unpaid: HoursFound[];
  unpricedDays: Day[];
  ungrantedDays: Day[];
}

async function linesWorkedOut(tx: Tx, claim: Claim): Promise<Lines> {
  const { facts, entries, paid, pricing } = await workOut(tx, claim, false);
  return {
    lines: facts.lines.map((line) => ({
      ...line,
      id: lineId(claim.id, line),
      entries: paid.filter((entry) => belongsTo(entry, line, pricing)),
    })),
    unpaid: entries.filter((entry) => !paid.includes(entry)),
    unpricedDays: daysOf(facts.unpriced),
    ungrantedDays: daysOf(facts.ungranted),
  };
}

async function linesStored(tx: Tx, { id, placementId, month }: Claim): Promise<Lines> {
  const tied = (await timeEntriesOf(tx, placementId, month)).filter(({ claimId }) => claimId === id);
  const released = await tx.find(ReleasedEntry, { where: { claimId: id }, order: { startsAt: 'asc' } });
  const entries = [...tied, ...released];
  const lines = await storedLines(tx, [id]);
  return {
    lines: lines.map((line) => ({
      ...line,
      entries: entries.filter(({ claimLineId }) => claimLineId === line.id),
    })),
    unpaid: entries.filter(({ claimLineId }) => claimLineId === null),
    unpricedDays: [],
    ungrantedDays: [],
  };
}

async function hearingOf(tx: Tx, id: string, today: Day): Promise<ClaimOnPage['hearing']> {
  const hearing = await latestHearing(tx, { subjectId: id, about: 'refusal' });
  if (hearing === null) return null;
  const { lines } = hearing.intended as { lines: LineDecision[] };
  return { ...hearingView(hearing, today), intended: lines };
}

async function paperOf(
  tx: Tx,
  { declaredOnPaper: paper }: ClaimView,
  registered: Done | null,
): Promise<PaperOnPage | null> {
  if (paper === null || registered === null) return null;
  const leader = await tx.findOneBy(Leader, { id: paper.signedBy });
  return { ...paper, id: paper.attachmentId, signedBy: leader?.name ?? null, registered };
}

async function doneBy(tx: Tx, at: Date | null, personId: string | null): Promise<Done | null> {
  if (at === null) return null;
  const person = personId === null ? null : await tx.findOneBy(Person, { id: personId });
  return { at, by: person?.name ?? null };
}

/**
 * The claim that has waited longest after this one for a decision that the asker may make, or else the one
 * that has waited longest of all.
 */
export async function nextClaimToDecide(tx: Tx, afterId: string): Promise<NextClaim | null> {
  const theirs = `status = 'submitted' and id <> $1 and not has_checked_hours(id, (select actor_person_id()))
    and coalesce((select waits_for is null from waiting_hours(array[placement_id]) where claim_id = claims.id), true) and submitted_by <> (select actor_person_id())
    and not person_takes_part(placement_id, (select actor_person_id()))`;
  const inOrder = 'order by submitted_at, id limit 1';
  const [next] = await tx.query<NextClaim[]>(
    `(select id, reference from claims where ${theirs}
       and (submitted_at, id) > (select submitted_at, id from claims where id = $1) ${inOrder})
     union all
     (select id, reference from claims where ${theirs} ${inOrder})
     limit 1`,
    [afterId],
  );
  return next ?? null;
}
