import type { Tx } from '../../../access/database.js';
import { findComplaint } from '../../../follow-up/complaints/complaint.queries.js';
import { complainedOfInDanish } from '../../../follow-up/complaints/complaint.words.js';
import { findHearing } from '../../../hearings/hearing.queries.js';
import { correctionShown } from '../../../payments/corrections/correction-shown.queries.js';
import { findCorrection } from '../../../payments/corrections/correction.queries.js';
import { correctionReasonInDanish } from '../../../payments/corrections/correction.words.js';
import { type Day, dayAt } from '../../../shared/day.js';
import { lastDayToComplain } from '../../../shared/legal-deadlines.js';
import { found } from '../../../shared/not-found.js';
import { isTold } from './claim-facts.queries.js';
import { heardFacts } from './heard-facts.queries.js';
import type { CommonFacts, ComplaintFacts, CorrectionFacts, HearingFacts } from './letter-facts.js';

type Complaint = Pick<CommonFacts, 'complaint'>;

export async function hearingFacts(tx: Tx, id: string): Promise<HearingFacts> {
  const { subjectKind, says, facts, deadlineDay } = await findHearing(tx, id);
  return {
    hearing: {
      isOfGrant: subjectKind === 'grant',
      isOfClaim: subjectKind === 'claim',
      isOfCorrection: subjectKind === 'correction',
      intended: paragraphsOf(says),
      facts: paragraphsOf(facts),
      deadlineDay,
    },
  };
}

/** A correction downwards that was decided. */
export async function correctionFacts(tx: Tx, id: string, today: Day): Promise<CorrectionFacts & Complaint> {
  const correction = await findCorrection(tx, id);
  const { claim, lines, outstandingOre } = await correctionShown(tx, correction);
  const decidedDay = dayAt(found(correction.decidedAt, 'decision'));
  return {
    correction: {
      reference: correction.reference,
      claimReference: claim.reference,
      month: claim.month,
      decidedDay,
      legalBasis: found(correction.legalBasis, 'legal basis'),
      cause: correctionReasonInDanish(correction.reasonCode),
      reason: correction.reason,
      amountOre: -correction.amountOre,
      outstandingOre,
      invoiceNumber: correction.invoiceNumber,
      lines: lines.map((line) => ({
        mentor: line.mentor,
        minutesBefore: line.minutesBefore,
        minutesAfter: line.minutesAfter,
        wageCostBeforeOre: line.wageCostBeforeOre,
        wageCostAfterOre: line.wageCostAfterOre,
        differenceOre: line.amountBeforeOre - line.amountAfterOre,
      })),
    },
    hearing: await heardFacts(tx, id, 'correction'),
    complaint: (await isTold(tx, today)) ? { lastDay: lastDayToComplain(decidedDay) } : null,
  };
}

/** What became of a complaint: it was reassessed, or rejected as it came too late. */
export async function complaintFacts(tx: Tx, id: string): Promise<ComplaintFacts> {
  const complaint = await findComplaint(tx, id);
  const { receivedDay, ofDecision, decidedDay, forwardedDay, closedBecause } = complaint;
  const isTooLate = closedBecause === 'too-late';
  const reassessed = ['changed', 'partly-changed'].find((status) => status === complaint.status);
  const isUpheld = !isTooLate && reassessed === undefined;
  return {
    answer: {
      receivedDay,
      of: complainedOfInDanish(ofDecision),
      decidedDay,
      isUpheld,
      isChanged: reassessed === 'changed',
      isPartlyChanged: reassessed === 'partly-changed',
      isTooLate,
      reason: paragraphsOf((isTooLate ? complaint.closingWords : complaint.reassessment) ?? ''),
      forwardedDay,
    },
  };
}

/** What somebody wrote, a paragraph at a time. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
