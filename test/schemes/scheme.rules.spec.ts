import {
  asksFor,
  firstContactDays,
  gatesOf,
  isAtWorkplace,
  isRunBy,
  isValidOn,
  mentorPickedBy,
  mentorPickRule,
  milestonesOf,
  runBy,
  validityOf,
} from '../../src/schemes/scheme.rules.js';
import type { Scheme } from '../../src/schemes/scheme.js';
import { jobcenter } from './jobcenter.js';
import { schemeNamed } from './schemes.js';

const scheme = jobcenter();

describe('the jobcenter scheme', () => {
  it('lets the leader pick the mentor, and says where that is from', () => {
    expect(mentorPickRule(scheme)).toEqual({
      says: expect.stringContaining('Lederen'),
      source: expect.stringContaining('Aarhus'),
    });
  });

  it('expects a first contact by the first milestone of the mentor, where there is one', () => {
    expect(firstContactDays(scheme)).toBe(0);
    const later = scheme.milestones.filter((one) => one.owner !== 'mentor' || one.dueWorkingDays >= 3);
    expect(firstContactDays({ ...scheme, milestones: later })).toBe(3);
    expect(firstContactDays({ ...scheme, milestones: [] })).toBeNull();
  });

  it('asks for a mentor who is fit, a purpose, tasks, a grant, a declaration and agreements', () => {
    expect(gatesOf(scheme)).toEqual([
      'mentor',
      'qualifications',
      'purpose',
      'tasks',
      'grant',
      'declaration',
      'agreements',
    ]);
  });

  it('counts milestones in working days, and shows them as they are due', () => {
    const milestones = milestonesOf(scheme, '2026-12-24');
    const days = milestones.map(({ dueDay }) => dueDay);

    expect(days).toEqual(days.toSorted());
    expect(milestones.find(({ code }) => code === 'colleagues-met')?.dueDay).toBe('2026-12-28');
  });

  it('is at a workplace, and asks for CPR number and address', () => {
    expect(isAtWorkplace(scheme)).toBe(true);
    expect([asksFor(scheme, 'cpr'), asksFor(scheme, 'address')]).toEqual([true, true]);
  });

  it('is what a municipality runs, and no union', () => {
    expect(isRunBy(scheme, 'municipality')).toBe(true);
    expect(isRunBy(scheme, null)).toBe(true);
    expect(isRunBy(scheme, 'union')).toBe(false);
  });
});

describe('a scheme between two people', () => {
  const journalist = schemeNamed('journalist');

  it('is at no workplace and asks for no CPR number', () => {
    expect(isAtWorkplace(journalist)).toBe(false);
    expect([asksFor(journalist, 'cpr'), asksFor(journalist, 'address')]).toEqual([false, false]);
  });

  it('is run by a coordinator, as nobody is paid', () => {
    expect([runBy(journalist), runBy(scheme)]).toEqual(['coordinator', 'consultant']);
  });

  it('has its pairs put together by the organiser', () => {
    expect(mentorPickedBy(journalist)).toBe('organiser');
    expect(mentorPickedBy(scheme)).toBe('leader');
  });
});

describe('a scheme', () => {
  const dated: Scheme = { ...scheme, validFrom: '2026-01-01', validTo: '2026-12-31' };

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ] as const)('is open on %s: %s', (day, isOpen) => {
    expect(isValidOn(dated, day)).toBe(isOpen);
  });

  it('is open for good where no last day is set', () => {
    expect(isValidOn(scheme, '2040-01-01')).toBe(true);
    expect(validityOf(scheme)).toEqual({ validFrom: '2024-03-01', validTo: null });
    const validTo = '2026-12-31';
    expect(validityOf({ ...scheme, validTo })).toEqual({ validFrom: '2024-03-01', validTo });
  });
});
