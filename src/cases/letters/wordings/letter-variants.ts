import type { LetterKind } from '../kinds/letter-kinds.js';
import { commonFacts, FACTS_ABOUT } from './example-facts.js';

const { placement, grant, claim, hearing, correction, complaint, move } = FACTS_ABOUT;
const BARE = { mentor: null, leader: null, employer: null, complaint: null };
const UNPAID = { scheme: { name: 'Mentor for nyuddannede', paysForHours: false, isAtWorkplace: false } };
const NOT_HEARD = {
  hearing: { sentDay: null, isAnswered: false, notBecause: 'du selv har bedt om det' },
};
const SILENT = { hearing: { sentDay: '2026-11-03', isAnswered: false, notBecause: null } };
const NO_PHONE = { consultant: { ...commonFacts('leader').consultant, phone: null } };

const VARIANTS: Record<LetterKind, object[]> = {
  'orientation-to-leader': [
    { grant: null, mentor: null },
    { grant: { ...placement.grant, wageCostOre: null }, sharedOfMentee: 'Jeg hører dårligt på venstre øre' },
    { mentorIsColleague: false },
    { mentorIsColleague: false, mentorIsVolunteer: true },
  ],
  'orientation-to-mentor': [
    { ...UNPAID, ...BARE },
    { mentorIsColleague: false },
    { mentorIsColleague: false, mentorIsVolunteer: true },
    { sharedOfMentee: 'Jeg hører dårligt på venstre øre' },
  ],
  'orientation-to-mentee': [{ ...UNPAID, ...BARE }, NO_PHONE],
  'grant-to-citizen': [{ ...BARE, grant: { ...grant.grant, reason: null } }],
  'grant-to-company': [{ mentor: null, grant: { ...grant.grant, wageCostOre: null } }],
  extension: [{ ...BARE, grant: { ...grant.grant, reason: null } }],
  'grant-refusal': [NOT_HEARD, SILENT],
  'grant-ending': [
    { grant: { ...grant.grant, isRevoked: true }, ...NOT_HEARD },
    { grant: { ...grant.grant, plannedLastDay: '2027-06-30' }, ...SILENT },
  ],
  agreement: [],
  hearing: [
    { hearing: { ...hearing.hearing, isOfGrant: false, isOfClaim: true } },
    { hearing: { ...hearing.hearing, isOfGrant: false, isOfCorrection: true } },
  ],
  'claim-refusal': [
    { claim: { ...claim.claim, isRefusedWhole: true, againLastDay: null, legalBasis: null }, ...NOT_HEARD },
  ],
  'missing-documentation': [{ claim: { ...claim.claim, returnedBecause: null, againLastDay: null } }],
  'claim-reminder': [{ mentor: null, reminder: { month: '2026-10', lastDay: null } }],
  'payment-specification': [
    { payment: null, claim: { ...claim.claim, setOffOre: 185_993 } },
    {
      payment: claim.payment && { ...claim.payment, pNumber: null, isOver: true },
      claim: { ...claim.claim, setOffOre: 0 },
    },
  ],
  repayment: [
    { correction: { ...correction.correction, outstandingOre: 0 }, ...NOT_HEARD },
    { correction: { ...correction.correction, invoiceNumber: 'F-1203' }, ...SILENT },
  ],
  'additional-payment': [
    { correction: { ...correction.correction, payment: null } },
    {
      correction: {
        ...correction.correction,
        payment: { dueDay: '2026-12-04', isOver: true },
      },
    },
  ],
  'complaint-answer': [
    { answer: { ...complaint.answer, isChanged: true } },
    { answer: { ...complaint.answer, isPartlyChanged: true, forwardedDay: null } },
    { answer: { ...complaint.answer, isTooLate: true } },
    { answer: { ...complaint.answer, isPartlyChanged: true } },
    { answer: { ...complaint.answer, forwardedDay: null } },
  ],
  ending: [{ ...UNPAID, ...BARE }, { end: { ...move.end, isStop: true } }],
  'invitation-to-evaluate': [BARE],
  'mentor-ending': [
    { ...UNPAID, ...BARE },
    {
      formerMentor: { firstDay: '2026-12-01', lastDay: '2027-02-14', meetings: 6, isColleague: false },
    },
  ],
  'mentor-certificate': [
    {
      ...BARE,
      formerMentor: { firstDay: '2026-12-01', lastDay: '2027-02-14', meetings: 0, isColleague: true },
    },
  ],
  certificate: [
    {
      employer: null,
      end: { ...move.end, meetings: 0, meetingsOfMentor: 0, mentorFirstDay: null, mentorLastDay: null },
    },
  ],
};

/** What the facts of a letter of the kind may be otherwise, so that each branch of its wording is written once. */
export function variantsOf(kind: LetterKind): object[] {
  return [{}, ...VARIANTS[kind]];
}
