/** Which letters a case may have written now, to whom, and which it owes somebody. Knows no database and no clock. */
import type { PartyRole } from '../../../access/role.js';
import type { ClaimStatus } from '../../../claims/claim.rules.js';
import type { ComplaintStatus } from '../../../follow-up/complaints/complaint.rules.js';
import type { GrantStatus } from '../../../grants/grant.rules.js';
import type { CorrectionStatus } from '../../../payments/corrections/correction.rules.js';
import type { PlacementStatus } from '../../../placements/placement.rules.js';
import type { Period } from '../../../shared/period.js';
import type { LetterKind } from './letter-kinds.js';
import { aboutFormerMentors, aboutTheEnd } from './letters-at-the-end.rules.js';
import type { LettersState, Offer } from './offer.js';
import { offer, type Wanted } from './wanted.js';

const WAS_GIVEN = new Set<GrantStatus>(['granted', 'ended-early']);
const RUNS = new Set<PlacementStatus>(['proposed', 'matched', 'active', 'paused']);
const IS_PAID = new Set<ClaimStatus>(['in-payment', 'paid', 'settled']);
const IS_DECIDED = new Set<ClaimStatus>([
  'approved',
  'refused',
  'in-payment',
  'paid',
  'payment-failed',
  'settled',
]);
const IS_RECOVERED = new Set<CorrectionStatus>(['approved', 'partly-recovered', 'recovered', 'waived']);
const IS_ADDED = new Set<CorrectionStatus>(['approved', 'in-payment', 'paid', 'payment-failed']);
const IS_ANSWERED = new Set<ComplaintStatus>(['upheld', 'changed', 'partly-changed', 'forwarded', 'closed']);

const LOOKS_FORWARD = new Set<LetterKind>([
  'orientation-to-leader',
  'orientation-to-mentor',
  'orientation-to-mentee',
  'invitation-to-evaluate',
]);

/** In the order of a course: from what begins it to what ends it. */
export function lettersOffered(state: LettersState): Offer[] {
  const wanted = [
    ...orientations(state),
    ...aboutGrants(state),
    ...aboutAgreements(state),
    ...aboutHearings(state),
    ...aboutClaims(state),
    ...aboutCorrections(state),
    ...aboutComplaints(state),
    ...aboutTheEnd(state),
    ...aboutFormerMentors(state),
  ];
  return wanted
    .filter(({ kind }) => !isHurtful(kind, state))
    .flatMap((offered) => {
      const recipientId = offered.recipientId ?? inPlace(state, offered.recipient);
      if (recipientId === null) return [];
      const isToTheDead = state.dead.includes(recipientId);
      return [{ ...offered, recipientId, isToTheDead, isOwed: offered.isOwed && !isToTheDead }];
    });
}

/** Where the mentee has died, nobody is told how it begins, or asked how it went. */
function isHurtful(kind: LetterKind, { dead, menteeId }: LettersState): boolean {
  return dead.includes(menteeId) && LOOKS_FORWARD.has(kind);
}

function inPlace({ menteeId, mentor, leaderId }: LettersState, role: PartyRole): string | null {
  return { mentee: menteeId, mentor: mentor?.id ?? null, leader: leaderId }[role];
}

function orientations({ placementId: aboutId, ...state }: LettersState): Wanted[] {
  if (!RUNS.has(state.status)) return [];
  const { leaderId, mentor, paysForHours } = state;
  return [
    ...(leaderId !== null && paysForHours
      ? [offer({ kind: 'orientation-to-leader', aboutId, recipient: 'leader' })]
      : []),
    ...(mentor ? [offer({ kind: 'orientation-to-mentor', aboutId, recipient: 'mentor' })] : []),
    offer({ kind: 'orientation-to-mentee', aboutId, recipient: 'mentee' }),
  ];
}

/** The first that was granted is the grant; each after it lengthens the course. */
function aboutGrants({ grants, leaderId, mentor }: LettersState): Wanted[] {
  const first = grants.find(({ status }) => WAS_GIVEN.has(status));
  return grants.flatMap((grant): Wanted[] => {
    const of = { aboutId: grant.id, concerns: { period: periodOf(grant) }, isOwed: true };
    const toMentee = (kind: LetterKind): Wanted => offer({ ...of, kind, recipient: 'mentee' });
    const toWorkplace = (kind: LetterKind): Wanted[] =>
      leaderId !== null && mentor?.isColleague !== false ? [offer({ ...of, kind, recipient: 'leader' })] : [];
    if (grant.status === 'refused') return [toMentee('grant-refusal')];
    if (grant.status === 'revoked' || grant.status === 'ended-early') {
      return [toMentee('grant-ending'), ...toWorkplace('grant-ending')];
    }
    if (grant.status !== 'granted') return [];
    return [toMentee(grant === first ? 'grant-to-citizen' : 'extension'), ...toWorkplace('grant-to-company')];
  });
}

function periodOf({ firstDay, lastDay }: Period): Period {
  return { firstDay, lastDay };
}

/** The organiser has it on the case; a mentor who came later has not signed it. */
function aboutAgreements({ agreements, mentor }: LettersState): Wanted[] {
  return agreements.flatMap(({ id, parties, mentorId, inForceDay }) =>
    parties
      .filter((party) => party !== 'organiser')
      .filter((party) => party !== 'mentor' || mentorId === null || mentorId === mentor?.id)
      .map((recipient) =>
        offer({ kind: 'agreement', aboutId: id, recipient, concerns: { day: inForceDay } }),
      ),
  );
}

function aboutHearings({ hearings }: LettersState): Wanted[] {
  return hearings.map(({ id, party, deadlineDay }) =>
    offer({
      kind: 'hearing',
      aboutId: id,
      recipient: party,
      isOwed: true,
      concerns: { day: deadlineDay },
    }),
  );
}

/** A mentor from outside claims in person, is written to in person, and is paid by what was invoiced or posted. */
function aboutClaims({ placementId, claims, monthsToClaim, leaderId }: LettersState): Wanted[] {
  const told = claims.flatMap(({ id, month, status, mentorId, hasRefusedLines }): Wanted[] => {
    const recipient: PartyRole = mentorId === null ? 'leader' : 'mentor';
    const of = {
      aboutId: id,
      recipient,
      ...(mentorId !== null && { recipientId: mentorId }),
      concerns: { month },
    };
    if (status === 'returned') return [offer({ ...of, kind: 'missing-documentation', isOwed: true })];
    return [
      ...(IS_DECIDED.has(status) && hasRefusedLines
        ? [offer({ ...of, kind: 'claim-refusal', isOwed: true })]
        : []),
      ...(IS_PAID.has(status) && mentorId === null ? [offer({ ...of, kind: 'payment-specification' })] : []),
    ];
  });
  if (leaderId === null) return told;
  const reminders = monthsToClaim.map((month) =>
    offer({
      kind: 'claim-reminder',
      aboutId: placementId,
      occasion: month,
      recipient: 'leader',
      concerns: { month },
    }),
  );
  return [...told, ...reminders];
}

function aboutCorrections({ corrections }: LettersState): Wanted[] {
  return corrections
    .filter(({ status, amountOre }) => (amountOre < 0 ? IS_RECOVERED : IS_ADDED).has(status))
    .map(({ id, amountOre, month }) =>
      offer({
        kind: amountOre < 0 ? 'repayment' : 'additional-payment',
        aboutId: id,
        recipient: 'leader',
        isOwed: true,
        concerns: { month },
      }),
    );
}

function aboutComplaints({ complaints }: LettersState): Wanted[] {
  return complaints
    .filter(({ status }) => IS_ANSWERED.has(status))
    .map(({ id, party, mentorId, receivedDay }) =>
      offer({
        kind: 'complaint-answer',
        aboutId: id,
        recipient: mentorId === null ? party : 'mentor',
        ...(mentorId !== null && { recipientId: mentorId }),
        isOwed: true,
        concerns: { day: receivedDay },
      }),
    );
}
