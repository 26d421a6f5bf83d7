/** What must be in order before a placement can be active: one list for the page, the API and the next step. */
import { mayMove, type PlacementStatus } from '../../placements/placement.rules.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import type { Gate } from '../../schemes/scheme.js';

export interface CaseFacts {
  status: PlacementStatus;
  hasMentor: boolean;
  mentorIsQualified: boolean;
  hasPurpose: boolean;
  hasTasks: boolean;
  hasGrant: boolean;
  /** The mentor of the placement, to keep what they hear to themselves. */
  hasDeclaration: boolean;
  /** Every agreement that the scheme asks for before the start is in force, and fits the case. */
  isAgreed: boolean;
  /** What the employer must have in order first, in the words of the scheme. */
  employerLacks: SaidRule[];
}

export interface ReadinessItem {
  gate: Gate;
  isReady: boolean;
}

export function readiness(gates: Gate[], facts: CaseFacts): ReadinessItem[] {
  return gates.map((gate) => ({ gate, isReady: isReady(gate, facts) }));
}

function isReady(gate: Gate, facts: CaseFacts): boolean {
  switch (gate) {
    case 'mentor':
      return facts.hasMentor;
    case 'qualifications':
      return facts.mentorIsQualified;
    case 'purpose':
      return facts.hasPurpose;
    case 'tasks':
      return facts.hasTasks;
    case 'grant':
      return facts.hasGrant;
    case 'declaration':
      return facts.hasDeclaration;
    case 'agreements':
      return facts.isAgreed;
    case 'employer-ready':
      return facts.employerLacks.length === 0;
  }
}

export type ActivationRefusal =
  | { because: 'not-ready'; gate: Exclude<Gate, 'employer-ready'> }
  | ({ because: 'employer-not-ready' } & SaidRule)
  | { because: 'placement-status'; status: PlacementStatus };

/** Every gate that is still closed, and each part that the employer lacks. Only a matched placement becomes active. */
export function activationRefusals(gates: Gate[], facts: CaseFacts): ActivationRefusal[] {
  const closed = readiness(gates, facts).filter((item) => !item.isReady);
  const refusals = closed.flatMap(({ gate }): ActivationRefusal[] =>
    gate === 'employer-ready'
      ? facts.employerLacks.map((part) => ({ because: 'employer-not-ready', ...part }))
      : [{ because: 'not-ready', gate }],
  );
  if (!mayMove('activation', facts.status))
    refusals.push({ because: 'placement-status', status: facts.status });
  return refusals;
}
