import { describe, expect, it } from '@jest/globals';
import { answersOpen, type MonthFacts, stateOfMonth } from '../../../src/claims/sheet/sheet.rules.js';

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
