import type { Tx } from '../../access/database.js';
import { CASE_READERS, type Role } from '../../access/role.js';
import { type AttachmentRow, attachmentsOf } from '../../attachments/attachment.queries.js';
import { checksOf } from '../../hours/check/check.queries.js';
import type { HoursCheckView } from '../../hours/check/check.view.js';
import type { HoursAsked } from '../../hours/word/word.queries.js';
import { meetingsOf } from '../../meetings/meeting.queries.js';
import { addDays, type Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import { includes, periodOfMonth } from '../../shared/period.js';
import type { Claim } from '../claim.entity.js';
import { isLegalMove } from '../claim.rules.js';
import { hoursOfClaim, hoursOfLine } from './evidence.queries.js';
import { areVouchedFor, waitsFor, type WaitsFor } from './vouching.rules.js';
import { warningsOfClaim } from './warnings.queries.js';
import type { Warning } from './warnings.rules.js';

export interface EvidenceOnPage {
  waits: WaitsFor | null;
  /** For staff alone, while the claim is to be decided. */
  toDecide: {
    hours: HoursAsked[];
    checks: HoursCheckView[];
    meetings: { day: Day; minutes: Minutes }[];
    papers: AttachmentRow[];
    warnings: Warning[];
    /** Whether nothing asks for a second look: all is vouched for, and nothing is warned of. */
    isPlain: boolean;
  } | null;
}

const OF_A_MONTH = new Set<AttachmentRow['kind']>(['monthly-sheet', 'payslip']);
/** A paper of a month is often signed in the next. */
const DAYS_FOR_PAPERS = 31;

/** What speaks for and against a claim that waits for a decision; null of others. */
export async function evidenceOnPage(
  tx: Tx,
  claim: Claim,
  lines: { approvedWageCostOre: number }[],
  role: Role,
  today: Day,
): Promise<EvidenceOnPage | null> {
  if (!isLegalMove('decision', claim.status)) return null;
  const all = await hoursOfClaim(tx, claim);
  const asked = all.map(hoursOfLine);
  const waits = waitsFor(asked, today);
  if (!CASE_READERS.some((reader) => reader === role)) return { waits, toDecide: null };

  const hours = all.filter(({ claimLineId }) => claimLineId !== null);
  const days = periodOfMonth(claim.month);
  const forPapers = { firstDay: days.firstDay, lastDay: addDays(days.lastDay, DAYS_FOR_PAPERS) };
  const warnings = await warningsOfClaim(
    tx,
    claim,
    lines.map(({ approvedWageCostOre }) => approvedWageCostOre),
  );
  const held = (await meetingsOf(tx, claim.placementId)).filter(
    ({ status, day }) => status === 'held' && includes(days, day),
  );
  const papers = (await attachmentsOf(tx, claim.placementId)).filter(
    ({ kind, signedDay }) => OF_A_MONTH.has(kind) && includes(forPapers, signedDay),
  );
  return {
    waits,
    toDecide: {
      hours,
      checks: await checksOf(
        tx,
        claim.placementId,
        hours.map(({ timeEntryId }) => timeEntryId),
      ),
      meetings: held.map(({ day, minutes }) => ({ day, minutes })).toReversed(),
      papers,
      warnings,
      isPlain: areVouchedFor(asked) && warnings.length === 0,
    },
  };
}
