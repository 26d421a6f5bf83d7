import type { Tx } from '../access/database.js';
import { outsideMonthsOf } from '../claims/outside/months-to-claim.queries.js';
import { closedMonthsOf } from '../claims/window/claim-window.queries.js';
import {
  type FirstHeld,
  hasDeclared,
  isAgreedBeforeStart,
  stepsBeforeStart,
  stepsInCourse,
} from '../agreements/paper-steps.rules.js';
import { papersBy, type PapersOfCase, papersOf } from '../agreements/agreement.queries.js';
import { countsHours } from '../grants/grant.rules.js';
import { grantsOf } from '../grants/grant.queries.js';
import type { WageCostStatus } from '../grants/wage-costs/wage-cost.rules.js';
import { firstContactsOf } from '../meetings/first-contact/first-contact.queries.js';
import { firstHeldBy } from '../meetings/meeting.queries.js';
import { noesAfterTryingOut } from '../meetings/trying-out/trying-out.queries.js';
import { Mentor } from '../mentors/mentor.entity.js';
import { Mentorship } from '../placements/handover/mentorship.entity.js';
import { nextInPlace } from '../placements/handover/mentorship.queries.js';
import type { OpenPlacement } from '../placements/placement-list.queries.js';
import type { Placement } from '../placements/placement.entity.js';
import { partsMissing } from '../schemes/employer-part.rules.js';
import { type Day, dayAt, type Month } from '../shared/day.js';
import type { Period } from '../shared/period.js';
import { found } from '../shared/not-found.js';
import { isBlank } from '../shared/text.js';
import type { CaseState } from './case-state.js';
import { DEATHS_OF_CASES, deathsTold, type StoredDeath } from './deaths-told.js';
import { contactToMake } from './contact-to-make.js';
import { correctionsHeard } from './corrections-heard.queries.js';
import type { HearingOfCase } from './hearing-steps.rules.js';
import { type StoredWait, waitOf } from './hours-wait.js';
import type { CaseFacts } from './activation/readiness.rules.js';

export async function caseFacts(tx: Tx, placement: Placement, today: Day): Promise<CaseFacts> {
  const mentorship = await nextInPlace(tx, Mentorship, placement.id, today);
  const mentor = mentorship && (await tx.findOneBy(Mentor, { id: mentorship.mentorId }));
  const grants = await grantsOf(tx, placement.id);
  const papers = await papersOf(tx, placement.id);
  const [employer] = await tx.query<{ inOrder: string[] | null }[]>(
    'select parts_in_order($1) as "inOrder"',
    [placement.id],
  );
  return {
    status: placement.status,
    hasMentor: mentor !== null,
    mentorIsQualified: !isBlank(mentor?.qualifications),
    hasPurpose: !isBlank(placement.purpose),
    hasTasks: !isBlank(placement.tasks),
    hasGrant: grants.some(({ status }) => countsHours(status)),
    hasDeclaration: hasDeclared(papers),
    isAgreed: isAgreedBeforeStart(papers.scheme, papers),
    employerLacks: partsMissing(papers.scheme, employer?.inOrder ?? []),
  };
}

interface StoredCourse {
  expectedReturnDay: Day | null;
  unseenStopAt: string | null;
  unseenExtensionAt: string | null;
  rests: Period[];
  partsInOrder: string[];
}

interface StoredHearing {
  id: string;
  deadlineDay: Day;
  answeredAt: string | null;
}

type Kept = 'hasMentor' | 'mentorFirstDay' | 'isMentorFromOutside' | 'monthsWithoutHours';

interface StoredState extends StoredCourse, Pick<CaseState, Kept> {
  grants: { status: string; recommendedAt: string | null; lastDay: Day; hearing: StoredHearing | null }[];
  wageCosts: { status: WageCostStatus; proposedAt: string; isOfTheMentor: boolean | null }[];
  claims: {
    status: string;
    reference: string;
    month: Month;
    submittedAt: string | null;
    returnedAt: string | null;
    isOfMentor: boolean;
    hearing: StoredHearing | null;
  }[];
}

/** What the next step is worked out from: the same for everybody who sees the placement. */
export async function caseState(tx: Tx, placement: OpenPlacement, today: Day): Promise<CaseState> {
  return found((await caseStates(tx, [placement], today)).get(placement.id), 'placement');
}

/** By id, of those that the actor is told of; as many queries for many cases as for one. */
export async function caseStates(
  tx: Tx,
  placements: OpenPlacement[],
  today: Day,
): Promise<Map<string, CaseState>> {
  const ids = placements.map(({ id }) => id);
  const rows = await tx.query<{ id: string; state: StoredState | null; deaths: StoredDeath[] | null }[]>(
    `select id, case_state(id) || case_course(id) || jsonb_build_object('partsInOrder', parts_in_order(id)) as state,
       d.deaths
     from unnest($1::uuid[]) id left join ${DEATHS_OF_CASES} d on d.placement_id = id`,
    [ids],
  );
  const waits = await tx.query<StoredWait[]>(
    `select placement_id as "placementId", reference, waits_for as "waitsFor", since,
       last_day_to_speak as "lastDayToSpeak", ready_at as "readyAt" from waiting_hours($1)`,
    [ids],
  );
  const contacts = await firstContactsOf(tx, ids, today);
  const closed = await closedMonthsOf(tx, ids);
  const outside = await outsideMonthsOf(tx, ids);
  const noes = await noesAfterTryingOut(tx, ids, today);
  const corrected = await correctionsHeard(tx, ids);
  const held = await firstHeldBy(tx, ids, today);
  const stored = new Map(rows.map(({ id, state }) => [id, state]));
  const died = new Map(rows.map(({ id, deaths }) => [id, deathsTold(deaths)]));
  const papers = await papersBy(tx, ids);
  return new Map(
    placements.flatMap((placement) => {
      const { id } = placement;
      const kept = stored.get(id) ?? null;
      if (kept === null) return []; // they mentored it once
      const of = found(papers.get(id), 'placement');
      const firstHeld = held.get(id) ?? { meeting: null, clarification: null };
      const waited = waits.filter((wait) => wait.placementId === id);
      const state = stateOf(placement, kept, of, firstHeld, waited);
      const course = { ...state.course, saidNoDay: noes.get(id) ?? null };
      const firstContact = contactToMake(contacts.get(id));
      const months = { closedMonths: closed.get(id) ?? [], mentorMonths: outside.get(id) ?? [] };
      const told = { heardCorrection: corrected.get(id) ?? null, deaths: died.get(id) ?? [] };
      return [[id, { ...state, course, firstContact, ...months, ...told }]];
    }),
  );
}

function stateOf(
  { status, firstDay, lastDay, runBy }: OpenPlacement,
  stored: StoredState,
  papers: PapersOfCase,
  held: FirstHeld,
  waits: StoredWait[],
): Omit<CaseState, 'firstContact' | 'heardCorrection' | 'closedMonths' | 'mentorMonths' | 'deaths'> {
  const { grants, wageCosts, claims, ...rest } = stored;
  const { expectedReturnDay, unseenStopAt, unseenExtensionAt, rests, partsInOrder, ...state } = rest;
  return {
    status,
    firstDay,
    lastDay,
    runBy,
    ...state,
    isEmployerReady: partsMissing(papers.scheme, partsInOrder).length === 0,
    papers:
      status === 'active'
        ? stepsInCourse(papers.scheme, papers, held)
        : stepsBeforeStart(papers.scheme, papers),
    course: {
      expectedReturnDay,
      unseenStopDay: dayOf(unseenStopAt),
      unseenExtensionDay: dayOf(unseenExtensionAt),
      saidNoDay: null,
      rests,
    },
    grants: grants.map(({ recommendedAt, hearing, ...grant }) => ({
      ...grant,
      recommendedDay: dayOf(recommendedAt),
      hearing: hearingOf(hearing),
    })),
    wageCosts: wageCosts.map((cost) => ({
      status: cost.status,
      proposedDay: dayAt(new Date(cost.proposedAt)),
      isOfTheMentor: cost.isOfTheMentor === true,
    })),
    claims: claims.map(({ submittedAt, returnedAt, hearing, ...claim }) => ({
      ...claim,
      submittedDay: dayOf(submittedAt),
      returnedDay: dayOf(returnedAt),
      hoursWait: waitOf(waits.find(({ reference }) => reference === claim.reference)),
      hearing: hearingOf(hearing),
    })),
  };
}

const hearingOf = (hearing: StoredHearing | null): HearingOfCase | null =>
  hearing && { ...hearing, answeredDay: dayOf(hearing.answeredAt) };

const dayOf = (instant: string | null): Day | null => (instant === null ? null : dayAt(new Date(instant)));
