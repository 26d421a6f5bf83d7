import { Injectable } from '@nestjs/common';
import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { type OwnStep, OwnSteps } from '../../placements/own-steps.js';
import type { OpenPlacement } from '../../placements/placement-list.queries.js';
import { hoursAsked } from '../../hours/word/word.queries.js';
import { type Day, type Month, monthOf } from '../../shared/day.js';
import { caseStates } from '../case.queries.js';
import { ownOutsideMonths } from '../../claims/outside/months-to-claim.queries.js';
import { claimBy } from '../paid-next-steps.rules.js';
import { hoursToAnswerInDanish, nextStepsToldTo } from '../case.words.js';
import type { NextStep } from '../case-state.js';
import { nextSteps } from '../next-step.rules.js';

@Injectable()
export class OwnStepsOfCases extends OwnSteps {
  /** Of each case, what waits for the role; hours are asked for by the page on which they are written. */
  async of(tx: Tx, placements: OpenPlacement[], role: Role, today: Day): Promise<OwnStep[]> {
    const states = await caseStates(tx, placements, today);
    const unanswered = role === 'mentee' ? await monthsToAnswer(tx, placements) : new Map<string, Month>();
    const asked = placements.flatMap(({ id }) => {
      const state = states.get(id);
      const steps = state === undefined ? [] : nextSteps(state, today);
      const own = steps.filter(({ who, does }) => who === role && does !== 'write-hours');
      const told = own.map((step) => ({
        placementId: id,
        says: nextStepsToldTo(role, [step], today),
        at: step.does === 'answer-hearing' ? `/hoeringer/${step.hearingId}` : `/forloeb/${id}${pageOf(step)}`,
      }));
      const month = unanswered.get(id);
      if (month === undefined || own.some(({ does }) => does === 'answer-hours')) return told;
      const says = hoursToAnswerInDanish(month);
      return [...told, { placementId: id, says, at: `/forloeb/${id}/svar-paa-timer` }];
    });
    return role === 'mentor' ? [...asked, ...(await otherMonths(tx, asked, today))] : asked;
  }
}

/** The other months that a mentor from outside is to claim, also of courses that somebody else mentors now. */
async function otherMonths(tx: Tx, asked: OwnStep[], today: Day): Promise<OwnStep[]> {
  const steps = (await ownOutsideMonths(tx)).map(({ placementId, month }): OwnStep => {
    const step = { who: 'mentor', does: 'claim-month', by: claimBy(month), month } as const;
    const at = `/forloeb/${placementId}${pageOf(step)}`;
    return { placementId, says: nextStepsToldTo('mentor', [step], today), at };
  });
  return steps.filter((step) => !asked.some(({ at }) => at === step.at));
}

/** By placement, the first month with hours that wait for the mentee's word, claimed or not. */
async function monthsToAnswer(tx: Tx, placements: OpenPlacement[]): Promise<Map<string, Month>> {
  const hours = await hoursAsked(
    tx,
    placements.map(({ id }) => id),
  );
  const open = hours.filter(({ standing, isDecided }) => standing === 'unanswered' && !isDecided);
  return new Map(open.toReversed().map(({ placementId, day }) => [placementId, monthOf(day)]));
}

function pageOf(step: NextStep): string {
  switch (step.does) {
    case 'claim-month':
      return `/timer?maaned=${step.month}`;
    case 'make-first-contact':
      return '/moeder';
    case 'answer-hours':
      return '/svar-paa-timer';
    case 'declare':
      return '/erklaering';
    case 'send-agreement':
    case 'sign-agreement':
      return '/aftaler';
    default:
      return '';
  }
}
