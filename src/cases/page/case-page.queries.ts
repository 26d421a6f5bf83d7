import type { Tx } from '../../access/database.js';
import { CASE_READERS, changesCase } from '../../access/role.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { agreementList, agreementsFor } from '../../agreements/page/agreement-page.queries.js';
import { attachmentsOf } from '../../attachments/attachment.queries.js';
import { claimsBy } from '../../claims/claim-list.queries.js';
import { Claim } from '../../claims/claim.entity.js';
import { grantViewsOf } from '../../grants/grant-list.queries.js';
import { countsHours } from '../../grants/grant.rules.js';
import { grantsOf } from '../../grants/grant.queries.js';
import { namedWageCostsOf } from '../../grants/wage-costs/wage-cost-list.queries.js';
import { journalOf } from '../../follow-up/journal/journal-note.queries.js';
import { hoursByMonth, type MonthOfHours } from '../../hours/hours-by-month.queries.js';
import { entryToCheck } from '../../hours/check/check.queries.js';
import { waitsForCheck } from '../../hours/check/check.rules.js';
import { hoursAsked } from '../../hours/word/word.queries.js';
import { timeEntriesOf } from '../../hours/time-entry.queries.js';
import { timeEntryView } from '../../hours/time-entry.view.js';
import { lettersOf } from '../../letters/letter.queries.js';
import { letterView } from '../../letters/letter.view.js';
import { courseOf } from '../../meetings/course/course.queries.js';
import { attendanceOf, milestoneStatesOf, wellbeingOf } from '../../onboarding/onboarding.queries.js';
import { onboardingView } from '../../onboarding/onboarding.view.js';
import { sharedWithEmployer } from '../../placements/consent/consent.queries.js';
import { extensionFrame, extensionsOf } from '../../placements/extensions/extension.queries.js';
import { mayExtend } from '../../placements/extensions/extension.rules.js';
import { putRightBy } from '../../placements/put-right.queries.js';
import { movesOf } from '../../placements/moves/moves.queries.js';
import { outcomesOf } from '../../placements/outcomes/outcome.queries.js';
import { findPlacement, schemeOf, takesPart } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import type { Scheme } from '../../schemes/scheme.js';
import { agreementsOf, declarationOf } from '../../schemes/agreement.rules.js';
import { openListRule } from '../../schemes/employer-part.rules.js';
import { isPaid, menteesWordDays, paysForHours } from '../../schemes/pay.rules.js';
import { findEdition } from '../../schemes/scheme.queries.js';
import { gatesOf, mentorPickedBy, milestonesOf } from '../../schemes/scheme.rules.js';
import { type Day, type Month, monthOf } from '../../shared/day.js';
import { readiness } from '../activation/readiness.rules.js';
import { settlementOfMentor } from '../../mentors/mentor.queries.js';
import { caseFacts, caseState } from '../case.queries.js';
import { nextStepsToldTo } from '../case.words.js';
import { nextSteps } from '../next-step.rules.js';
import { actionsOf } from './case-actions.rules.js';
import { hoursAndGrants } from './hours-and-grants.rules.js';
import { holdsOf } from '../queue/assignments/held-cases.queries.js';
import { looksAt, timelineOf } from '../timeline/timeline.queries.js';
import { givenAnswers } from '../../placements/answers/given-answers.queries.js';
import { followUpFacts } from './follow-up-section.queries.js';
import { casePeople, firmOf, idsOf } from './case-people.queries.js';

const MOST_CLAIMS_SHOWN = 100;
const NOTES_SHOWN = 3;
const HAPPENINGS_SHOWN = 10;

/** All that the page of a case shows to somebody, as they may see it. */
export async function casePageFacts(tx: Tx, id: string, actor: SignedIn, today: Day, month?: Month) {
  const { role, personId } = actor;
  const placement = await findPlacement(tx, id);
  const view = await findPlacementView(tx, id);
  const scheme = await schemeOf(tx, placement);
  const gates = readiness(gatesOf(scheme), await caseFacts(tx, placement, today));
  const isStaff = CASE_READERS.some((reader) => reader === role);
  const seesMoney = role === 'leader' || isStaff;
  const wageCosts = await namedWageCostsOf(tx, id);
  const claims = (await claimsBy(tx, { placementId: id, limit: MOST_CLAIMS_SHOWN })).items;
  const own = new Set(
    (await tx.findBy(Claim, { placementId: id, submittedBy: personId })).map((claim) => claim.id),
  );
  const waiting = role === 'consultant' ? await hoursAsked(tx, id) : [];
  const toCheck = waiting.find((one) => waitsForCheck(entryToCheck(one), today));
  const extension = await extensionFrame(tx, placement, today);
  const facts = {
    status: placement.status,
    runBy: placement.runBy,
    paysForHours: paysForHours(scheme),
    leaderPicks: mentorPickedBy(scheme) === 'leader',
    hasPapers: agreementsOf(scheme).length > 0 || declarationOf(scheme) !== null,
    hasMilestones: milestonesOf(scheme, placement.firstDay).length > 0,
    hasMentor: view.mentor !== null,
    hasLeader: view.workplace !== null,
    settlement: view.mentor && (await settlementOfMentor(tx, view.mentor.id)),
    mayExtend: mayExtend(extension.course) && (extension.isOfThePair || role === placement.runBy),
    isReady: gates.every(({ isReady }) => isReady),
    employerToReady: gates.some(({ gate, isReady }) => gate === 'employer-ready' && !isReady)
      ? (view.employer?.id ?? null)
      : null,
    asksForWord: menteesWordDays(scheme) !== null,
    monthToCheck: toCheck === undefined ? null : monthOf(toCheck.day),
    grants: await grantsOf(tx, id),
    wageCosts: wageCosts.filter(({ hasLapsed }) => !hasLapsed),
    claims: claims.map((claim) => ({ ...claim, isOwn: own.has(claim.id) })),
  };
  const isBefore = placement.status === 'proposed' || placement.status === 'matched';
  const months = await hoursByMonth(tx, id);
  const shownMonth =
    months.find((one) => one.month === month)?.month ?? months[0]?.month ?? today.slice(0, 7);
  const people = await casePeople(tx, view, isStaff, today);
  return {
    placement: view,
    edition: await findEdition(tx, placement.schemeVersionId),
    nextStep: nextStepsToldTo(role, nextSteps(await caseState(tx, placement, today), today), today),
    holds: isStaff ? await holdsOf(tx, id) : [],
    role,
    actions: actionsOf(facts, { personId, role, takesPart: await takesPart(tx, id, personId) }),
    firm: await firmOf(tx, view, role, today),
    consent: await sharedWithEmployer(tx, id),
    hasOpenList: openListRule(scheme) !== null,
    moves: await movesOf(tx, id),
    extensions: await extensionsOf(tx, id),
    outcomes: await outcomesOf(tx, id),
    people,
    putsRight: changesCase(role, placement.runBy) ? await putRightBy(tx, role, idsOf(view, people)) : null,
    answers: isStaff || role === 'leader' ? await givenAnswers(tx, view, role, today) : null,
    readiness: isBefore ? gates : null,
    leaderPicks: facts.leaderPicks,
    paysForHours: facts.paysForHours,
    grants: await grantViewsOf(tx, id),
    papers: facts.hasPapers ? await agreementList(tx, id, await agreementsFor(tx, placement, actor)) : null,
    wageCosts: seesMoney && facts.paysForHours ? wageCosts : null,
    hours: {
      months,
      shownMonth,
      entries: (await timeEntriesOf(tx, id, shownMonth)).map(timeEntryView),
      use: hoursAndGrants(
        months.map((one) => ({ month: one.month, minutes: paidMinutes(scheme, one) })),
        facts.grants.filter((grant) => countsHours(grant.status)),
        today,
      ),
    },
    claims: (seesMoney || claims.length > 0) && facts.paysForHours ? claims : null,
    attachments: seesMoney ? await attachmentsOf(tx, id) : null,
    course: await courseOf(tx, placement, today),
    onboarding: onboardingView(
      await milestoneStatesOf(tx, placement, today),
      await attendanceOf(tx, id),
      await wellbeingOf(tx, id),
    ),
    followUp: await followUpFacts(tx, view, actor),
    notes: isStaff ? (await journalOf(tx, id, { limit: NOTES_SHOWN })).items : null,
    happenings: isStaff
      ? (await timelineOf(tx, id, { limit: HAPPENINGS_SHOWN, withRoutine: false })).items
      : null,
    looks: role === 'auditor' ? await looksAt(tx, id) : null,
    letters: (await lettersOf(tx, id)).map(letterView),
    issuesLetters: changesCase(role, placement.runBy),
  };
}

/** What counts against a grant: transport never does. */
function paidMinutes(scheme: Scheme, { activities }: MonthOfHours): number {
  const paid = activities.filter(({ activity }) => isPaid(scheme, activity));
  return paid.reduce((sum, { minutes }) => sum + minutes, 0);
}
