import type { OnBehalfReason } from '../../attachments/on-behalf.js';
import type { GrantView } from '../../grants/grant.view.js';
import type { TimeEntryView } from '../../hours/time-entry.view.js';
import type { Guidance } from '../../hearings/complaint-guidance.js';
import type { HearingView } from '../../hearings/hearing.view.js';
import type { CaseToDeciderFacts } from '../../placements/case-to-decider.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import type { Period } from '../../shared/period.js';
import type { ClaimMove } from '../claim.rules.js';
import type { EvidenceOnPage } from '../evidence/evidence-on-page.queries.js';
import type { Hindrance } from './claim-moves.rules.js';
import type { LineDecision } from '../decisions/claim-decision.rules.js';
import type { ClaimLineView, ClaimView } from '../claim.view.js';

export type HoursOnPage = Pick<TimeEntryView, 'day' | 'start' | 'end' | 'minutes' | 'activity'>;

/** A line with every factor of its amount, and the hours that it adds up. */
export interface LineOnPage extends Pick<ClaimLineView, 'outcome' | 'reasonCode' | 'reason'> {
  id: string;
  mentor: string;
  grant: (Period & { id: string }) | null;
  wageCostId: string;
  minutes: Minutes;
  approvedWageCostOre: Ore;
  ceilingOre: Ore | null;
  wageCostOre: Ore;
  amountOre: Ore;
  /** None where the line is refused or the claim withdrawn: its hours are free again. */
  hours: HoursOnPage[];
}

/** When something was done, and by whom as far as the reader may know. */
export interface Done {
  at: Date;
  by: string | null;
}

/** The paper that the leader declared a claim on, and who registered it. */
export interface PaperOnPage {
  id: string;
  signedBy: string | null;
  signedDay: Day;
  receivedDay: Day;
  /** Why it was registered for the leader. */
  because: OnBehalfReason;
  words: string | null;
  registered: Done;
}

/** As copied onto the claim; the name is null where this reader sees no employer of that number. */
export interface PayeeOnPage {
  cvr: string;
  pNumber: string | null;
  name: string | null;
  /** Who has gone on for the payee since, and is paid where the claim is decided now; null where nobody has. */
  goneOnIn: { cvr: string; name: string | null } | null;
}

export interface ClaimOnPage {
  claim: ClaimView;
  placement: PlacementView;
  lines: LineOnPage[];
  /** Hours that the claim takes along and that are never paid. */
  unpaid: HoursOnPage[];
  /** Days with hours that cannot be priced yet. */
  unpricedDays: Day[];
  /** Days with hours that no grant reaches. */
  ungrantedDays: Day[];
  /** Those that have days in the month. */
  grants: GrantView[];
  submitted: Done | null;
  /** Whom the money goes to, by NemKonto; null until the claim is submitted. */
  payee: PayeeOnPage | null;
  /** Null where it is declared by a click, or not at all. */
  paper: PaperOnPage | null;
  returned: { at: Date; because: string; answer: string | null } | null;
  /** How the leader is heard on it, and what is intended meanwhile; null where they are not. */
  hearing: (HearingView & { intended: LineDecision[] }) | null;
  /** How this reader complains of it, or registers that somebody did. */
  guidance: Guidance | null;
  decided: Done | null;
  /** What this reader may do with it now. */
  moves: ClaimMove[];
  /** Where it waits for a decision, to caseworkers. */
  ofCase: CaseToDeciderFacts | null;
  /** What speaks for and against it, where it waits for a decision. */
  evidence: EvidenceOnPage | null;
  /** Why a caseworker may not decide what waits for one. */
  hindrance: Hindrance | null;
}

/** Another claim that waits for the same caseworker. */
export interface NextClaim {
  id: string;
  reference: string;
}
