import { Injectable } from '@nestjs/common';
import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { type OwnStep, OwnSteps } from '../../placements/own-steps.js';
import type { OpenPlacement } from '../../placements/placement-list.queries.js';
import type { Day } from '../../shared/day.js';
import { caseStates } from '../case.queries.js';
import { nextStepsToldTo } from '../case.words.js';
import type { NextStep } from '../case-state.js';
import { nextSteps } from '../next-step.rules.js';

@Injectable()
export class OwnStepsOfCases extends OwnSteps {
  /** Of each case, what waits for the role; hours are asked for by the page on which they are written. */
  async of(tx: Tx, placements: OpenPlacement[], role: Role, today: Day): Promise<OwnStep[]> {
    const states = await caseStates(tx, placements, today);
    return placements.flatMap(({ id }) => {
      const state = states.get(id);
      const steps = state === undefined ? [] : nextSteps(state, today);
      return steps
        .filter(({ who, does }) => who === role && does !== 'write-hours')
        .map((step) => ({
          placementId: id,
          says: nextStepsToldTo(role, [step], today),
          at: `/forloeb/${id}${pageOf(step)}`,
        }));
    });
  }
}

function pageOf({ does }: NextStep): string {
  switch (does) {
    case 'make-first-contact':
      return '/moeder';
    case 'declare':
      return '/erklaering';
    case 'send-agreement':
    case 'sign-agreement':
      return '/aftaler';
    default:
      return '';
  }
}
