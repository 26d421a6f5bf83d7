import type { CaseState } from '../../src/cases/case-state.js';
import { dueAfterHearing } from '../../src/cases/hearing-steps.rules.js';
import { isOfMoney, nextSteps } from '../../src/cases/next-step.rules.js';
import { whileActive } from '../../src/cases/paid-next-steps.rules.js';

const OPEN = { id: 'hearing', deadlineDay: '2026-12-04', answeredDay: null };
const ANSWERED = { ...OPEN, answeredDay: '2026-11-25' };
const TODAY = '2026-11-26';

const NOTHING_HAPPENED = {
  expectedReturnDay: null,
  unseenStopDay: null,
  unseenExtensionDay: null,
  saidNoDay: null,
  rests: [],
};

const claim = (hearing: typeof OPEN | typeof ANSWERED | null) => ({
  status: 'hearing',
  reference: 'K-1',
  month: '2026-10',
  submittedDay: null,
  returnedDay: null,
  hearing,
});
const grant = (hearing: typeof OPEN | typeof ANSWERED | null) => ({
  status: 'hearing',
  recommendedDay: null,
  lastDay: '2027-03-31',
  hearing,
});

function stateOf(facts: Partial<CaseState>): CaseState {
  const state = {
    grants: [],
    claims: [],
    wageCosts: [],
    monthsWithoutHours: [],
    firstContact: null,
    ...facts,
  };
  return {
    firstDay: '2026-11-01',
    lastDay: '2027-03-31',
    course: NOTHING_HAPPENED,
    ...state,
  } as unknown as CaseState;
}

const step = (facts: Partial<CaseState>, today = TODAY) => whileActive(stateOf(facts), today);

describe('what is in hearing', () => {
  it('waits for the party to the last day, and then five working days for its decision', () => {
    expect(dueAfterHearing(OPEN, '2026-12-04')).toBeNull();
    expect(dueAfterHearing(OPEN, '2026-12-05')).toBe('2026-12-11');
    expect(dueAfterHearing(ANSWERED, TODAY)).toBe('2026-12-02');
  });

  it('of a claim is the leader’s to answer, and then the caseworker’s to decide', () => {
    expect(step({ claims: [claim(OPEN)] })).toEqual({
      who: 'leader',
      does: 'answer-hearing',
      by: '2026-12-04',
      hearingId: 'hearing',
      reference: 'K-1',
      on: 'claim',
    });
    expect(step({ claims: [claim(ANSWERED)] })).toEqual({
      who: 'caseworker',
      does: 'decide-claim',
      by: '2026-12-02',
      reference: 'K-1',
    });
  });

  it('of a grant is the mentee’s to answer, and then the caseworker’s to decide', () => {
    const answer = { who: 'mentee', does: 'answer-hearing', by: '2026-12-04', hearingId: 'hearing' } as const;
    expect(step({ grants: [grant(OPEN)] })).toEqual(answer);
    expect(isOfMoney(answer)).toBe(false);
    expect(step({ grants: [grant(ANSWERED)] })).toMatchObject({ who: 'caseworker', does: 'decide-grant' });
  });

  it('of a grant that may end is told beside what else waits, until its last day', () => {
    const granted = (hearing: typeof OPEN | typeof ANSWERED) => ({ ...grant(hearing), status: 'granted' });
    const beside = (hearing: typeof OPEN | typeof ANSWERED, today = TODAY) =>
      nextSteps(stateOf({ status: 'active', papers: [], grants: [granted(hearing)] }), today).map(
        ({ who, does }) => `${who} ${does}`,
      );
    expect(beside(OPEN)).toContain('mentee answer-hearing');
    expect(beside(OPEN)[0]).toBe('leader propose-wage-cost');
    expect(beside(ANSWERED)).toContain('caseworker decide-grant');
    expect(beside(ANSWERED, '2027-04-01')).not.toContain('caseworker decide-grant');
  });

  it('of a correction is told beside what else waits: the leader answers, and then the caseworker decides', () => {
    const heardCorrection = (hearing: typeof OPEN | typeof ANSWERED) => ({ reference: 'R-1', hearing });
    const steps = (facts: Partial<CaseState>) =>
      nextSteps(stateOf({ status: 'active', papers: [], ...facts }), TODAY);
    const answer = {
      who: 'leader',
      does: 'answer-hearing',
      by: '2026-12-04',
      hearingId: 'hearing',
      reference: 'R-1',
      on: 'correction',
    } as const;
    const decision = { who: 'caseworker', does: 'decide-correction', by: '2026-12-02', reference: 'R-1' };
    expect(steps({ heardCorrection: heardCorrection(OPEN) }).slice(1)).toContainEqual(answer);
    expect(steps({ heardCorrection: heardCorrection(ANSWERED) }).slice(1)).toContainEqual(decision);
    expect(isOfMoney(answer)).toBe(true);
    const both = steps({ claims: [claim(OPEN)], heardCorrection: heardCorrection(OPEN) });
    expect(both.filter(({ does }) => does === 'answer-hearing')).toHaveLength(2);
  });

  it('of a correction is the step of a course that is over, once', () => {
    const heardCorrection = { reference: 'R-1', hearing: OPEN };
    const over = (facts: Partial<CaseState>) =>
      nextSteps(stateOf({ status: 'ended', papers: [], ...facts }), TODAY).map(({ does }) => does);
    expect(over({ heardCorrection })).toEqual(['answer-hearing']);
    expect(over({ heardCorrection: { reference: 'R-1', hearing: ANSWERED } })).toEqual(['decide-correction']);
    expect(over({})).toEqual(['nothing']);
  });

  it('is no step to those who are not told of it', () => {
    expect(step({ claims: [claim(null)] })).not.toMatchObject({ does: 'answer-hearing' });
    expect(step({ grants: [grant(null)] })).not.toMatchObject({ does: 'answer-hearing' });
  });
});
