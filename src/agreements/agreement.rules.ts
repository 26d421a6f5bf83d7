/** What an agreement must say, when it is sent and signed, and what voids it. Knows no database and no clock. */
import type { Role } from '../access/role.js';
import { isOver, type PlacementStatus } from '../placements/placement.rules.js';
import type { AgreementPart, AgreementParty, AgreementRule } from '../schemes/rule/agreement-rule.js';
import { mustSayItsParts, saidOfPaper } from '../schemes/agreement.rules.js';
import type { SaidRule } from '../schemes/said-rule.js';
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';
import { isBlank } from '../shared/text.js';

export const AGREEMENT_STATUSES = ['draft', 'awaiting-signatures', 'in-force', 'replaced', 'ended'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];
/** That an agreement has ended is worked out from the placement. */
export type StoredStatus = Exclude<AgreementStatus, 'ended'>;

/** What can happen to an agreement, from what, and to what. */
export const AGREEMENT_MOVES = {
  sending: { from: ['draft'], to: 'awaiting-signatures' },
  lastSignature: { from: ['awaiting-signatures'], to: 'in-force' },
  newVersion: { from: ['awaiting-signatures', 'in-force'], to: 'replaced' },
  endOfPlacement: { from: ['in-force'], to: 'ended' },
} as const;

/** An agreement ends with its placement, and lives again where that is reopened. */
export function statusWith(stored: StoredStatus, placement: PlacementStatus): AgreementStatus {
  const { from, to } = AGREEMENT_MOVES.endOfPlacement;
  return isOver(placement) && from.some((status) => status === stored) ? to : stored;
}

/** What an agreement knows from the case. */
export interface AgreementFacts {
  mentor: { id: string; name: string; email: string; phone: string | null } | null;
  purpose: string;
  tasks: string;
  firstDay: Day;
  lastDay: Day;
  grants: { firstDay: Day; lastDay: Day; grantedMinutes: Minutes }[];
}

/** The parts that people write themselves; of the others the case knows. */
export const WRITTEN_PARTS = [
  'goal',
  'topics',
  'confidentiality-at-risk',
  'expectations',
  'ethics',
  'mutual-confidentiality',
  'frequency',
  'meeting-form',
  'when-a-meeting-must-move',
] as const satisfies readonly AgreementPart[];
export type WrittenPart = (typeof WRITTEN_PARTS)[number];

/** What the form and the API call a part. */
const FIELDS = {
  goal: 'goal',
  topics: 'topics',
  'confidentiality-at-risk': 'confidentialityAtRisk',
  expectations: 'expectations',
  ethics: 'ethics',
  'mutual-confidentiality': 'mutualConfidentiality',
  frequency: 'frequency',
  'meeting-form': 'meetingForm',
  'when-a-meeting-must-move': 'whenAMeetingMustMove',
} as const satisfies Record<WrittenPart, string>;

export function fieldOfPart(part: WrittenPart): (typeof FIELDS)[WrittenPart] {
  return FIELDS[part];
}

/** What is written of an agreement by hand. */
export interface Written {
  words: Partial<Record<WrittenPart, string>>;
  /** Where it is a list that is talked through: what was, and on which day. */
  talkedThrough: AgreementPart[];
  talkedDay: Day | null;
}

/** A part of an agreement in the words that are signed. */
export interface SaidPart {
  part: AgreementPart;
  words: string;
}

export const NOTHING_WRITTEN: Written = { words: {}, talkedThrough: [], talkedDay: null };

export function isWrittenPart(part: AgreementPart): part is WrittenPart {
  return WRITTEN_PARTS.some((written) => written === part);
}

/** Whether the signatures given on one stop counting for the other. How a mentor is reached or spelled is no substance. */
export function isOfSubstance(before: AgreementFacts, after: AgreementFacts): boolean {
  return substanceOf(before) !== substanceOf(after);
}

function substanceOf({ mentor, purpose, tasks, firstDay, lastDay, grants }: AgreementFacts): string {
  const hours = grants.map((grant) => [grant.firstDay, grant.lastDay, grant.grantedMinutes]);
  return JSON.stringify([mentor?.id, purpose, tasks, firstDay, lastDay, hours].map(squeezed));
}

/** A space more or less is nobody's change of mind. */
function squeezed(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value;
}

/** What the scheme asks for and the agreement does not say. */
export function missingParts(rule: AgreementRule, facts: AgreementFacts, written: Written): AgreementPart[] {
  return rule.parts.filter((part) =>
    rule.form === 'talked-through' ? !written.talkedThrough.includes(part) : !isSaid(part, facts, written),
  );
}

function isSaid(part: AgreementPart, facts: AgreementFacts, { words }: Written): boolean {
  switch (part) {
    case 'goal':
      return !isBlank(words.goal ?? facts.purpose);
    case 'mentor-and-contact':
      return facts.mentor !== null;
    case 'tasks':
      return !isBlank(facts.tasks);
    case 'hours':
      return facts.grants.length > 0;
    case 'duration':
    case 'complaint-guidance':
      return true;
    default:
      return !isBlank(words[part]);
  }
}

export type SendRefusal =
  | ({ because: 'part-missing'; part: AgreementPart } & SaidRule)
  | ({ because: 'day-of-talk-missing' } & SaidRule)
  | { because: 'day-of-talk-ahead' }
  | { because: 'nothing-to-send' }
  | { because: 'placement-over' };

/** What is to be sent, and what it would take the place of. */
export interface ToSend {
  facts: AgreementFacts;
  written: Written;
  /** Whether something was written since the last version. */
  isRewritten: boolean;
  /** The version that waits for signatures, else the one in force. */
  newest: { facts: AgreementFacts } | null;
  placement: PlacementStatus;
}

/** Every reason at once, in the words of the scheme. What has not changed needs no new signatures. */
export function sendRefusals(rule: AgreementRule, sent: ToSend, today: Day): SendRefusal[] {
  if (isOver(sent.placement)) return [{ because: 'placement-over' }];
  const { facts, written, newest } = sent;
  if (newest !== null && !sent.isRewritten && !isOfSubstance(newest.facts, facts)) {
    return [{ because: 'nothing-to-send' }];
  }
  const refusals: SendRefusal[] = [];
  const said = saidOfPaper(rule);
  if (mustSayItsParts(rule)) {
    for (const part of missingParts(rule, facts, written)) {
      refusals.push({ because: 'part-missing', part, ...said });
    }
  }
  if (rule.form === 'talked-through' && written.talkedDay === null) {
    refusals.push({ because: 'day-of-talk-missing', ...said });
  }
  if (written.talkedDay !== null && written.talkedDay > today)
    refusals.push({ because: 'day-of-talk-ahead' });
  return refusals;
}

/** Whom somebody signs for; consultant and coordinator are the organiser's. Null for those who sign nothing. */
export function partyOf(role: Role): AgreementParty | null {
  if (role === 'leader' || role === 'mentor' || role === 'mentee') return role;
  return role === 'consultant' || role === 'coordinator' ? 'organiser' : null;
}

/** Where the organiser is a party, they write and send it; else the two of the pair do. */
export function mayWrite(parties: AgreementParty[], as: AgreementParty): boolean {
  return parties.includes('organiser') ? as === 'organiser' : parties.includes(as);
}
