/**
 * Facts of a letter as they might be: what somebody who edits a wording is shown it with, and the names that it may
 * use. Nobody in it exists.
 */
import type { PartyRole } from '../../../access/role.js';
import type * as facts from '../facts/letter-facts.js';
import { ABOUT_OF, type LetterKind } from '../kinds/letter-kinds.js';

const PERIOD = { firstDay: '2026-12-01', lastDay: '2027-05-31' };
const HEARD: facts.HeardFacts = { sentDay: '2026-11-03', isAnswered: true, notBecause: null };
export const EXAMPLE_NAMES = { leader: 'Karen Ærøskov', mentor: 'Søren Bæk', mentee: 'Mikkel Østergård' };

export function commonFacts(role: PartyRole): facts.CommonFacts {
  return {
    caseReference: 'L-2026-00042',
    organisation: { name: 'Limstrup Kommune', phone: '99999999', email: 'virksomhed@limstrup.example' },
    recipient: {
      name: EXAMPLE_NAMES[role],
      isLeader: role === 'leader',
      isMentor: role === 'mentor',
      isMentee: role === 'mentee',
    },
    mentee: { name: EXAMPLE_NAMES.mentee },
    mentor: { name: EXAMPLE_NAMES.mentor },
    mentorIsColleague: true,
    mentorIsVolunteer: false,
    leader: { name: EXAMPLE_NAMES.leader },
    employer: { name: 'Limstrup Tømmerhandel A/S' },
    placement: PERIOD,
    scheme: { name: 'Mentor på arbejdspladsen', paysForHours: true, isAtWorkplace: true },
    consultant: { name: 'Anne Holm', phone: '88888888', email: 'anne@limstrup.example' },
    issuer: { name: 'Bo Lund' },
    signInAddress: 'https://mentor.limstrup.example/',
    complaint: { lastDay: '2026-12-22' },
  };
}

interface FactsAbout {
  placement: facts.PlacementFacts;
  grant: facts.GrantFacts;
  claim: facts.ClaimFacts;
  hearing: facts.HearingFacts;
  correction: facts.CorrectionFacts;
  complaint: facts.ComplaintFacts;
  agreement: facts.AgreementFacts;
  move: facts.EndFacts;
}

const LEGAL_BASIS =
  '§§ 167-171 i lov om en aktiv beskæftigelsesindsats og § 122 i bekendtgørelsen om en aktiv beskæftigelsesindsats';

export const FACTS_ABOUT: FactsAbout = {
  placement: {
    sharedOfMentee: null,
    grant: { ...PERIOD, grantedMinutes: 6000, wageCostOre: 24_799 },
    claims: { dayOfNextMonth: 10 },
    reminder: { month: '2026-10', lastDay: '2026-12-31' },
    formerMentor: { firstDay: '2026-12-01', lastDay: '2027-02-14', meetings: 6, isColleague: true },
  },
  grant: {
    grant: {
      ...PERIOD,
      grantedMinutes: 6000,
      decidedDay: '2026-11-22',
      legalBasis: LEGAL_BASIS,
      reason: 'Der er brug for en fast person til at vise opgaverne hver dag.',
      wageCostOre: 24_799,
      isRevoked: false,
      plannedLastDay: null,
    },
    hearing: HEARD,
    claims: { dayOfNextMonth: 10 },
  },
  claim: {
    claim: {
      reference: 'K-2026-00017',
      month: '2026-10',
      decidedDay: '2026-11-22',
      legalBasis: LEGAL_BASIS,
      claimedOre: 371_985,
      approvedOre: 185_993,
      refusedOre: 185_992,
      isRefusedWhole: false,
      setOffOre: 10_000,
      returnedBecause: 'Lønsedlen for oktober mangler.',
      againLastDay: '2026-12-31',
      lines: [
        {
          mentor: EXAMPLE_NAMES.mentor,
          minutes: 450,
          wageCostOre: 24_799,
          amountOre: 185_993,
          isRefused: false,
          reason: null,
        },
        {
          mentor: EXAMPLE_NAMES.mentor,
          minutes: 450,
          wageCostOre: 24_799,
          amountOre: 185_992,
          isRefused: true,
          reason: 'Timerne ligger uden for bevillingen. De er fra før den 1. december.',
        },
      ],
    },
    hearing: HEARD,
    payment: {
      dueDay: '2026-12-04',
      isOver: false,
      reference: 'LS26-000017',
      payee: 'Limstrup Tømmerhandel A/S',
      cvr: '13748136',
      pNumber: '1003388394',
      amountOre: 175_993,
    },
  },
  hearing: {
    hearing: {
      isOfGrant: true,
      isOfClaim: false,
      isOfCorrection: false,
      intended: ['Vi overvejer at sige nej til støtte fra en mentor.'],
      facts: ['Din leder siger, at du klarer opgaverne selv.'],
      deadlineDay: '2026-12-07',
    },
  },
  correction: {
    correction: {
      reference: 'R-2026-00003',
      claimReference: 'K-2026-00017',
      month: '2026-10',
      decidedDay: '2026-11-22',
      legalBasis: LEGAL_BASIS,
      cause: 'Timer, der ikke er brugt',
      reason: 'Mentoren var syg den 12. oktober.',
      amountOre: 49_598,
      outstandingOre: 49_598,
      invoiceNumber: null,
      payment: { dueDay: '2026-12-04', isOver: false },
      lines: [
        {
          mentor: EXAMPLE_NAMES.mentor,
          minutesBefore: 450,
          minutesAfter: 330,
          wageCostBeforeOre: 24_799,
          wageCostAfterOre: 24_799,
          differenceOre: 49_598,
        },
      ],
    },
    hearing: HEARD,
  },
  complaint: {
    answer: {
      receivedDay: '2026-11-10',
      of: 'Afslag på en bevilling',
      decidedDay: '2026-10-20',
      isChanged: false,
      isPartlyChanged: false,
      isTooLate: false,
      reason: ['Vi har set på sagen igen. Der er ikke kommet noget nyt.'],
      forwardedDay: '2026-11-20',
    },
  },
  agreement: {
    agreement: {
      title: 'Aftale om mentor',
      inForceDay: '2026-12-01',
      parts: [
        { heading: 'Mål', words: ['At komme godt i gang.', 'At kunne opgaverne på lageret.'] },
        { heading: 'Timer', words: ['100 timer i perioden.'] },
      ],
      signatures: [{ name: EXAMPLE_NAMES.mentee, as: 'Menteen', how: 'på papir', day: '2026-11-30' }],
    },
  },
  move: {
    end: {
      day: '2027-05-31',
      isStop: false,
      meetingsOfMentor: 12,
      meetings: 14,
      mentorFirstDay: '2026-12-01',
      mentorLastDay: '2027-05-31',
    },
  },
};

/** The facts of a letter of the kind to somebody in the role. */
export function exampleFacts(kind: LetterKind, role: PartyRole): object {
  return { ...commonFacts(role), ...FACTS_ABOUT[ABOUT_OF[kind]] };
}
