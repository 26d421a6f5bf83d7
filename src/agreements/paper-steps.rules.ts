/** What a case waits for of its agreements and its mentor's declaration. Knows no database and no clock. */
import {
  agreementRule,
  agreementsBeforeStart,
  agreementsOf,
  declarationOf,
} from '../schemes/agreement.rules.js';
import type { AgreementParty, AgreementRule } from '../schemes/rule/agreement-rule.js';
import type { Scheme } from '../schemes/scheme.js';
import { gatesOf } from '../schemes/scheme.rules.js';
import type { Day } from '../shared/day.js';
import { type AgreementFacts, isOfSubstance } from './agreement.rules.js';

/** A version that waits for signatures or is in force. */
export interface OpenVersion {
  code: string;
  number: number;
  status: 'awaiting-signatures' | 'in-force';
  facts: AgreementFacts;
  sentDay: Day;
  signed: AgreementParty[];
}

export interface PaperState {
  facts: AgreementFacts;
  /** The mentors who have declared, by id. */
  declaredBy: string[];
  versions: OpenVersion[];
}

export type PaperStep =
  | { who: 'mentor'; does: 'declare' }
  | {
      who: AgreementParty;
      does: 'send-agreement';
      title: string;
      isChanged: boolean;
      /** Since when it could be sent for the first time; left out before the start, and where it is sent anew. */
      sinceDay?: Day;
    }
  | { who: AgreementParty; does: 'sign-agreement'; title: string; isChanged: boolean; sentDay: Day };

export function hasDeclared({ facts, declaredBy }: PaperState): boolean {
  return facts.mentor !== null && declaredBy.includes(facts.mentor.id);
}

/** Whether the agreement is in force, and says what the case says. */
export function isAgreed({ code }: AgreementRule, { versions, facts }: PaperState): boolean {
  return versions.some(
    (one) => one.code === code && one.status === 'in-force' && !isOfSubstance(one.facts, facts),
  );
}

/** Whether every agreement that the scheme asks for before the start is in force, and fits the case. */
export function isAgreedBeforeStart(scheme: Scheme, state: PaperState): boolean {
  return agreementsBeforeStart(scheme).every((rule) => isAgreed(rule, state));
}

/** Before the start: what the scheme's gates wait for. */
export function stepsBeforeStart(scheme: Scheme, state: PaperState): PaperStep[] {
  const gates = gatesOf(scheme);
  return [
    ...(gates.includes('declaration') ? declaring(state) : []),
    ...(gates.includes('agreements')
      ? agreementsBeforeStart(scheme).flatMap((rule) => stepsOf(rule, state))
      : []),
  ];
}

/** The first days on which the pair of today held a meeting; null where they have held none of the kind. */
export interface FirstHeld {
  meeting: Day | null;
  clarification: Day | null;
}

/**
 * In the course: a new mentor's declaration, what the scheme asks the two to agree at a meeting that was held, and
 * what has changed since it was agreed.
 */
export function stepsInCourse(scheme: Scheme, state: PaperState, held: FirstHeld): PaperStep[] {
  const begun = [...new Set(state.versions.map(({ code }) => code))];
  return [
    ...(declarationOf(scheme) !== null && state.facts.mentor !== null ? declaring(state) : []),
    ...begun.flatMap((code) => {
      const rule = agreementRule(scheme, code);
      return rule === null ? [] : stepsOf(rule, state);
    }),
    ...agreementsOf(scheme)
      .filter(({ code, strength }) => strength !== 'advice' && !begun.includes(code))
      .flatMap((rule) => toBegin(rule, held)),
  ];
}

function toBegin(rule: AgreementRule, held: FirstHeld): PaperStep[] {
  const sinceDay = heldDayFor(rule, held);
  if (sinceDay === null) return [];
  return [{ who: senderOf(rule), does: 'send-agreement', title: rule.title, isChanged: false, sinceDay }];
}

function heldDayFor({ at }: AgreementRule, { meeting, clarification }: FirstHeld): Day | null {
  switch (at) {
    case 'first-meeting':
      return meeting;
    case 'clarification-meeting':
      return clarification;
    case 'before-start':
      return null;
  }
}

function senderOf({ parties }: AgreementRule): AgreementParty {
  return parties.includes('organiser') ? 'organiser' : 'mentee';
}

function declaring(state: PaperState): PaperStep[] {
  return hasDeclared(state) ? [] : [{ who: 'mentor', does: 'declare' }];
}

/** Every party who has not signed is told once; nobody is told of what does not fit any longer. */
function stepsOf(rule: AgreementRule, state: PaperState): PaperStep[] {
  if (isAgreed(rule, state) && !isAwaiting(rule, state)) return [];
  const own = state.versions.filter(({ code }) => code === rule.code);
  const { title, parties } = rule;
  const awaiting = own.find(({ status }) => status === 'awaiting-signatures');
  if (awaiting === undefined || isOfSubstance(awaiting.facts, state.facts)) {
    return [{ who: senderOf(rule), does: 'send-agreement', title, isChanged: own.length > 0 }];
  }
  return parties
    .filter((party) => !awaiting.signed.includes(party))
    .map((who) => {
      const { number, sentDay } = awaiting;
      return { who, does: 'sign-agreement', title, isChanged: number > 1, sentDay };
    });
}

function isAwaiting({ code }: AgreementRule, { versions }: PaperState): boolean {
  return versions.some((one) => one.code === code && one.status === 'awaiting-signatures');
}
