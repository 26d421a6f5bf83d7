import type { CaseState } from '../../src/cases/case-state.js';
import { isOfMoney, nextStep, nextSteps } from '../../src/cases/next-step.rules.js';
import { claim, running, TODAY } from './paid-case.js';

describe('a mentor from outside', () => {
  const whoActs = (differences: Partial<CaseState>) =>
    nextSteps(running(differences), TODAY).map(({ who }) => who);

  it('answers what comes back of the own hours, and tells all but money of it', () => {
    const returned = { ...claim('returned'), isOfMentor: true };
    expect(whoActs({ claims: [claim('returned')] })).toEqual(['leader']);
    expect(whoActs({ claims: [returned] })).toEqual(['mentor']);
    const step = { does: 'answer-return', by: TODAY, reference: 'K-1' } as const;
    expect(isOfMoney({ ...step, who: 'mentor' })).toBe(false);
    expect(isOfMoney({ ...step, who: 'leader' })).toBe(true);
  });

  it('costs what a consultant has agreed', () => {
    expect(whoActs({ wageCosts: [], claims: [claim('approved')] })[0]).toBe('leader');
    const outside = { wageCosts: [], claims: [claim('approved')], isMentorFromOutside: true };
    expect(whoActs(outside)[0]).toBe('consultant');
  });

  it('is asked for the first month that is over, whatever else waits, and after the workplace', () => {
    const claimed = { claims: [claim('approved')], mentorMonths: ['2026-09', '2026-10'] };
    const due = { who: 'mentor', does: 'claim-month', by: '2026-10-10', month: '2026-09' } as const;
    expect(nextStep(running(claimed), TODAY)).toEqual(due);
    expect(nextSteps(running(claimed), TODAY)).toEqual([due]);
    expect(whoActs({ ...claimed, claims: [] })).toEqual(['leader', 'mentor']);
    expect(whoActs({ ...claimed, claims: [claim('submitted')] })).toEqual(['caseworker', 'mentor']);
    expect(nextSteps(running({ ...claimed, status: 'ended' }), TODAY)).toEqual([due]);
    expect(nextSteps(running({ ...claimed, runBy: 'coordinator' }), TODAY)).not.toContainEqual(due);
    expect(isOfMoney(due)).toBe(false);
  });

  it('answers for no month of the workplace’s own', () => {
    const own = { ...claim('approved'), isOfMentor: true };
    expect(nextStep(running({ claims: [own] }), TODAY)).toMatchObject({
      does: 'claim-month',
      month: '2026-10',
    });
  });
});
