import type { CaseState } from '../../src/cases/case-state.js';
import { isOfMoney, isOverdue, nextStep, nextSteps } from '../../src/cases/next-step.rules.js';
import { before, claim, cost, grant, running, TODAY } from './paid-case.js';

describe('before a placement is active', () => {
  it('the leader picks the mentor by the first day', () => {
    const step = nextStep(before({ status: 'proposed', hasMentor: false }), TODAY);

    expect(step).toEqual({ who: 'leader', does: 'pick-mentor', by: '2026-10-01' });
  });

  it('the consultant drafts the grant, and then recommends it', () => {
    expect(nextStep(before(), TODAY)).toMatchObject({ who: 'consultant', does: 'draft-grant' });
    expect(nextStep(before({ grants: [grant('draft')] }), TODAY)).toMatchObject({ does: 'recommend-grant' });
  });

  it('the caseworker decides within five working days of the recommendation', () => {
    const step = nextStep(before({ grants: [grant('recommended', '2026-11-02')] }), TODAY);

    expect(step).toEqual({ who: 'caseworker', does: 'decide-grant', by: '2026-11-09' });
  });

  it('counts from today where the day of the recommendation is not seen', () => {
    expect(nextStep(before({ grants: [grant('recommended')] }), TODAY)).toMatchObject({ by: '2026-11-10' });
  });

  it('the consultant activates when the hours are granted', () => {
    const granted = { grants: [grant('granted')] };
    expect(nextStep(before(granted), TODAY)).toMatchObject({ does: 'activate' });
    expect(nextStep(before({ ...granted, isEmployerReady: false }), TODAY)).toMatchObject({
      who: 'consultant',
      does: 'ready-employer',
    });
  });
});

describe('while a placement is active', () => {
  it('a returned claim comes first, within ten working days of its return', () => {
    const state = running({ claims: [claim('submitted', '2026-09'), claim('returned')] });

    expect(nextStep(state, TODAY)).toEqual({
      who: 'leader',
      does: 'answer-return',
      by: '2026-11-16',
      reference: 'K-2026-00001',
    });
  });

  it('the caseworker decides a submitted claim within five working days', () => {
    expect(nextStep(running({ claims: [claim('submitted')] }), TODAY)).toEqual({
      who: 'caseworker',
      does: 'decide-claim',
      by: '2026-11-09',
      reference: 'K-2026-00001',
    });
  });

  it('counts from today where the day of the submission is not seen', () => {
    const returned = claim('returned', '2026-10', null);
    const submitted = claim('submitted', '2026-10', null);

    expect(nextStep(running({ claims: [returned] }), TODAY)).toMatchObject({ by: '2026-11-17' });
    expect(nextStep(running({ claims: [submitted] }), TODAY)).toMatchObject({ by: '2026-11-10' });
  });

  it('the leader proposes a wage cost before the first month is over, and the caseworker decides', () => {
    expect(nextStep(running({ wageCosts: [] }), TODAY)).toEqual({
      who: 'leader',
      does: 'propose-wage-cost',
      by: '2026-10-31',
    });
    expect(nextStep(running({ wageCosts: [cost('proposed')] }), TODAY)).toEqual({
      who: 'caseworker',
      does: 'decide-wage-cost',
      by: '2026-11-09',
    });
  });

  it('the leader proposes the wage cost of a new mentor too', () => {
    const wageCosts = [cost('approved', false)];

    expect(nextStep(running({ wageCosts, mentorFirstDay: '2026-11-16' }), TODAY)).toMatchObject({
      does: 'propose-wage-cost',
      by: '2026-11-30',
    });
    expect(nextStep(running({ wageCosts, mentorFirstDay: null }), TODAY)).toMatchObject({ by: '2026-10-31' });
  });

  it('the hours before a grant ended early are asked for, and then a grant that follows', () => {
    const ended = { grants: [grant('ended-early', null, '2026-10-31')] };
    expect(nextStep(running(ended), TODAY)).toMatchObject({ does: 'claim-month', month: '2026-10' });
    const answered = { ...ended, claims: [claim('approved')] };
    expect(nextStep(running(answered), TODAY)).toMatchObject({ does: 'draft-grant', by: '2026-10-31' });
    expect(nextStep(before(ended), TODAY)).toMatchObject({ does: 'activate' });
    const revoked = { grants: [grant('revoked', null, '2026-10-31')] };
    expect(nextStep(before(revoked), TODAY)).toMatchObject({ does: 'draft-grant' });
  });

  it('the caseworker decides a following grant', () => {
    const grants = [grant('granted'), grant('recommended', '2026-11-02')];

    expect(nextStep(running({ grants }), TODAY)).toMatchObject({ does: 'decide-grant', by: '2026-11-09' });
  });

  it('the consultant writes a following grant once no grant reaches today', () => {
    const answered = { claims: [claim('approved')] };
    const ended = grant('granted', null, '2026-11-02');
    const lastDay = grant('granted', null, TODAY);

    expect(nextStep(running({ ...answered, grants: [lastDay] }), TODAY)).toMatchObject({
      does: 'write-hours',
    });
    expect(nextStep(running({ ...answered, grants: [ended] }), TODAY)).toEqual({
      who: 'consultant',
      does: 'draft-grant',
      by: '2026-11-02',
    });
    expect(nextStep(running({ ...answered, grants: [ended, grant('draft')] }), TODAY)).toMatchObject({
      does: 'recommend-grant',
    });
    expect(nextStep(running({ ...answered, grants: [] }), TODAY)).toMatchObject({ by: '2026-10-01' });
  });

  it('the leader claims the last month as soon as the last day is over, and then the consultant ends it', () => {
    const lastDay = '2026-11-02';
    const october = claim('approved');

    expect(nextStep(running({ lastDay, claims: [october] }), TODAY)).toMatchObject({
      does: 'claim-month',
      month: '2026-11',
      by: '2026-12-10',
    });
    expect(nextStep(running({ lastDay: TODAY, claims: [october] }), TODAY)).toEqual({
      who: 'mentor',
      does: 'write-hours',
      by: TODAY,
    });
    const all = [october, claim('approved', '2026-11')];
    expect(nextStep(running({ lastDay, claims: all }), '2027-02-01')).toEqual({
      who: 'consultant',
      does: 'end',
      by: '2026-11-16',
    });
  });

  it('the leader claims the first month that nothing was said of, by the tenth of the next', () => {
    expect(nextStep(running({ firstDay: '2026-09-01' }), TODAY)).toEqual({
      who: 'leader',
      does: 'claim-month',
      by: '2026-10-10',
      month: '2026-09',
    });
  });

  it.each(['draft', 'withdrawn'])('a claim that is %s says nothing of its month', (status) => {
    expect(nextStep(running({ claims: [claim(status)] }), TODAY)).toMatchObject({ month: '2026-10' });
  });

  it.each([
    ['an approved claim', { claims: [claim('approved')] }],
    ['"no hours"', { monthsWithoutHours: ['2026-10'] }],
  ])('the mentor writes hours once the months are answered by %s', (_, answered) => {
    expect(nextStep(running(answered), TODAY)).toEqual({
      who: 'mentor',
      does: 'write-hours',
      by: '2026-11-30',
    });
  });
});

describe('what waits at once', () => {
  const asked = (differences: Partial<CaseState>) =>
    nextSteps(running({ mentorFirstDay: '2026-11-16', ...differences }), TODAY).map(({ does }) => does);
  const ofTheOneBefore = [cost('approved', false)];

  it.each([
    ['a claim to decide', 'decide-claim', { claims: [claim('submitted')] }],
    ['a claim to answer', 'answer-return', { claims: [claim('returned')] }],
    ['a grant to decide', 'decide-grant', { grants: [grant('recommended')] }],
  ])('is the wage cost of a new mentor, beside %s', (_, does, differences) => {
    expect(asked({ ...differences, wageCosts: ofTheOneBefore })).toEqual([does, 'propose-wage-cost']);
    expect(asked({ ...differences, wageCosts: [...ofTheOneBefore, cost('proposed')] })).toEqual([does]);
    expect(asked({ ...differences, wageCosts: [...ofTheOneBefore, cost('approved')] })).toEqual([does]);
  });

  it('is the wage cost of a new mentor, also while the one before has one to be decided', () => {
    expect(asked({ wageCosts: [cost('proposed', false)] })).toEqual([
      'decide-wage-cost',
      'propose-wage-cost',
    ]);
    expect(asked({ wageCosts: [cost('refused')] })).toEqual(['propose-wage-cost']);
  });

  it('is one thing else, and no wage cost of a placement that is not active', () => {
    expect(asked({ claims: [claim('approved')] })).toEqual(['write-hours']);
    expect(asked({ status: 'matched', wageCosts: [] })).toEqual(['activate']);
  });
});

describe('a step', () => {
  it('is overdue from the day after its day', () => {
    const step = { who: 'mentor', does: 'write-hours', by: '2026-11-30' } as const;

    expect(isOverdue(step, '2026-11-30')).toBe(false);
    expect(isOverdue(step, '2026-12-01')).toBe(true);
  });
});

describe('money', () => {
  it('is between employer and municipality alone', () => {
    const by = '2026-11-30';

    expect(isOfMoney({ who: 'leader', does: 'propose-wage-cost', by })).toBe(true);
    expect(isOfMoney({ who: 'caseworker', does: 'decide-wage-cost', by })).toBe(true);
    expect(isOfMoney({ who: 'leader', does: 'claim-month', by, month: '2026-10' })).toBe(true);
    expect(isOfMoney({ who: 'leader', does: 'answer-return', by, reference: 'K-1' })).toBe(true);
    expect(isOfMoney({ who: 'caseworker', does: 'decide-claim', by, reference: 'K-1' })).toBe(true);
    expect(isOfMoney({ who: 'mentor', does: 'write-hours', by })).toBe(false);
  });
});

describe('the first contact', () => {
  const firstContact = { by: 'mentee', dueDay: '2026-11-03' } as const;
  const step = { who: 'mentee', does: 'make-first-contact', by: '2026-11-03' };

  it('is told first, beside what else there is to do, until it is made', () => {
    const [first, ...others] = nextSteps(running({ firstContact }), TODAY);
    expect(first).toEqual(step);
    expect(others).toEqual(nextSteps(running(), TODAY));
    expect(nextSteps(before({ firstContact }), TODAY)[0]).toEqual(step);
  });

  it('is the next step itself from the day after it was due', () => {
    expect(nextStep(running({ firstContact }), TODAY)).not.toEqual(step);
    expect(nextStep(running({ firstContact }), '2026-11-04')).toEqual(step);
  });

  it('is nothing to do in a course that waits for its mentor, or is over', () => {
    expect(nextSteps(before({ status: 'proposed', firstContact }), TODAY)).toEqual(
      nextSteps(before({ status: 'proposed' }), TODAY),
    );
    const over = { status: 'ended', firstContact } as const;
    expect(nextSteps(before(over), TODAY)).toEqual([{ who: 'nobody', does: 'nothing' }]);
  });
});
