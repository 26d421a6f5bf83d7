import type { Tx } from '../../../access/database.js';
import type { Complaint } from '../../../follow-up/complaints/complaint.entity.js';
import { findComplaint } from '../../../follow-up/complaints/complaint.queries.js';
import { complainedOfInDanish } from '../../../follow-up/complaints/complaint.words.js';
import { findHearing } from '../../../hearings/hearing.queries.js';
import type { Correction } from '../../../payments/corrections/correction.entity.js';
import { correctionShown } from '../../../payments/corrections/correction-shown.queries.js';
import { findCorrection } from '../../../payments/corrections/correction.queries.js';
import { correctionReasonInDanish } from '../../../payments/corrections/correction.words.js';
import { type Day, dayAt } from '../../../shared/day.js';
import { lastDayToComplain } from '../../../shared/legal-deadlines.js';
import { found } from '../../../shared/not-found.js';
import { isTold } from './claim-facts.queries.js';
import { heardFacts } from './heard-facts.queries.js';
import type { CommonFacts, ComplaintFacts, CorrectionFacts, HearingFacts } from './letter-facts.js';

type Guidance = Pick<CommonFacts, 'complaint'>;

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

/** A correction that was decided. */
export async function correctionFacts(tx: Tx, id: string, today: Day): Promise<CorrectionFacts & Guidance> {
  const correction = await findCorrection(tx, id);
  const { claim, lines, outstandingOre } = await correctionShown(tx, correction);
  const decidedDay = dayAt(found(correction.decidedAt, 'decision'));
  const direction = Math.sign(correction.amountOre);
  return {
    correction: {
      reference: correction.reference,
      claimReference: claim.reference,
      month: claim.month,
      decidedDay,
      legalBasis: found(correction.legalBasis, 'legal basis'),
      cause: correctionReasonInDanish(correction.reasonCode),
      reason: correction.reason,
      amountOre: Math.abs(correction.amountOre),
      outstandingOre,
      invoiceNumber: correction.invoiceNumber,
      payment: await paymentOf(tx, correction, today),
      lines: lines.map((line) => ({
        mentor: line.mentor,
        minutesBefore: line.minutesBefore,
        minutesAfter: line.minutesAfter,
        wageCostBeforeOre: line.wageCostBeforeOre,
        wageCostAfterOre: line.wageCostAfterOre,
        differenceOre: direction * (line.amountAfterOre - line.amountBeforeOre),
      })),
    },
    hearing: await heardFacts(tx, id, 'correction'),
    complaint: (await isTold(tx, today)) ? { lastDay: lastDayToComplain(decidedDay) } : null,
  };
}

async function paymentOf(
  tx: Tx,
  { id }: Correction,
  today: Day,
): Promise<CorrectionFacts['correction']['payment']> {
  const [payment] = await tx.query<{ dueDay: Day; isOver: boolean }[]>(
    `select due_day::text as "dueDay", due_day < $2 as "isOver"
     from payments where correction_id = $1 and coalesce(outcome, 'paid') = 'paid' order by reference desc limit 1`,
    [id, today],
  );
  return payment ?? null;
}

/** What became of a complaint: it was reassessed, or rejected as it came too late. */
export async function complaintFacts(tx: Tx, id: string): Promise<ComplaintFacts> {
  const complaint = await findComplaint(tx, id);
  const { receivedDay, ofDecision, decidedDay, forwardedDay, closedBecause } = complaint;
  const isTooLate = closedBecause === 'too-late';
  const reassessed = isTooLate ? null : await reassessedAs(tx, complaint);
  return {
    answer: {
      receivedDay,
      of: complainedOfInDanish(ofDecision),
      decidedDay,
      isChanged: reassessed === 'changed',
      isPartlyChanged: reassessed === 'partly-changed',
      isTooLate,
      reason: paragraphsOf((isTooLate ? complaint.closingWords : complaint.reassessment) ?? ''),
      forwardedDay,
    },
  };
}

/** What the reassessment came to; a complaint that was forwarded does not say it any more, and its event does. */
async function reassessedAs(tx: Tx, { id, subjectId, status }: Complaint): Promise<string> {
  if (status !== 'forwarded') return status;
  const [event] = await tx.query<{ outcome: string }[]>(
    `select details ->> 'outcome' as outcome from audit_events
     where subject_id = $1 and what = 'complaint.reassessed' and details ->> 'complaintId' = $2
     order by happened_at desc, position desc limit 1`,
    [subjectId, id],
  );
  return event?.outcome ?? 'upheld';
}

/** What somebody wrote, a paragraph at a time. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
