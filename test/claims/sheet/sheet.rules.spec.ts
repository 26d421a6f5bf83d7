import { describe, expect, it } from '@jest/globals';
import {
  answersOffered,
  answersOpen,
  type MonthFacts,
  proposedFor,
  stateOfMonth,
  suggestedAnswer,
} from '../../../src/claims/sheet/sheet.rules.js';

const month = (facts: Partial<MonthFacts> = {}): MonthFacts => ({
  claims: [],
  saidNone: false,
  openMinutes: 0,
  ...facts,
});

describe('a month of a placement', () => {
  it('with hours is claimed or waits', () => {
    expect(answersOpen(month({ openMinutes: 60 }))).toEqual(['claim', 'later']);
  });

  it('without hours is said to have none or waits', () => {
    expect(answersOpen(month())).toEqual(['no-hours', 'later']);
  });

  it('that was said to have no hours is answered', () => {
    expect(stateOfMonth(month({ saidNone: true }))).toBe('said-none');
    expect(answersOpen(month({ saidNone: true }))).toEqual([]);
  });

  it.each(['submitted', 'hearing'] as const)('with a claim that is %s waits for the caseworker', (status) => {
    expect(stateOfMonth(month({ claims: [status], openMinutes: 60 }))).toBe('submitted');
  });

  it('with a claim that came back is to be answered, whatever else it has', () => {
    expect(stateOfMonth(month({ claims: ['approved', 'returned'], openMinutes: 60 }))).toBe('to-answer');
  });

  it.each(['approved', 'refused', 'paid'] as const)('with a claim that is %s is decided', (status) => {
    expect(stateOfMonth(month({ claims: [status] }))).toBe('decided');
  });

  it('that is decided is to be answered again for forgotten hours', () => {
    expect(stateOfMonth(month({ claims: ['approved'], openMinutes: 30 }))).toBe('to-answer');
  });

  it.each(['draft', 'withdrawn'] as const)('with a claim that is %s is not answered', (status) => {
    expect(stateOfMonth(month({ claims: [status] }))).toBe('to-answer');
  });
});

describe('the answers that are offered', () => {
  const row = { answers: answersOpen(month({ openMinutes: 60 })), hindrances: [], claims: [] };

  it('are all that are open, and the claim is suggested', () => {
    expect(answersOffered(row)).toEqual(['claim', 'later']);
    expect(suggestedAnswer(row)).toBe('claim');
  });

  it('are none where something keeps the hours from being claimed', () => {
    const hindered = { ...row, hindrances: [{ because: 'wage-cost-missing' }] };

    expect(answersOffered(hindered)).toEqual([]);
    expect(suggestedAnswer(hindered)).toBeNull();
  });

  it('never suggest that there were no hours', () => {
    const none = { ...row, answers: answersOpen(month()) };

    expect(answersOffered(none)).toEqual(['no-hours', 'later']);
    expect(suggestedAnswer(none)).toBeNull();
  });

  it.each(['returned', 'refused'] as const)('suggest nothing after a claim that is %s', (status) => {
    expect(suggestedAnswer({ ...row, claims: [{ status }] })).toBeNull();
    expect(suggestedAnswer({ ...row, claims: [{ status: 'approved' }] })).toBe('claim');
  });
});

describe('a wage cost that waits', () => {
  const cost = { id: 'c', placementId: 'p', mentorId: 'mona', firstDay: '2026-10-01', by: '2026-10-08' };
  const hours = { mentorId: 'mona', day: '2026-10-01' };

  it('is told of where it prices the hours', () => {
    expect(proposedFor([hours], [cost])).toBe(cost);
    expect(proposedFor([{ ...hours, day: '2026-09-30' }], [cost])).toBeNull();
    expect(proposedFor([{ ...hours, mentorId: 'another' }], [cost])).toBeNull();
    expect(proposedFor([hours], [])).toBeNull();
    expect(proposedFor([], [cost])).toBeNull();
  });
});
