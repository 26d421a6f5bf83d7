import {
  firstContactDays,
  gatesOf,
  grantLengthRule,
  grantReasonsRule,
  isPaid,
  isValidOn,
  lastDayAllowed,
  legalBasisOn,
  mentorPickRule,
  milestonesOf,
  paidHoursRule,
  payRule,
  paysForHours,
} from '../../src/schemes/scheme.rules.js';
import type { Scheme } from '../../src/schemes/scheme.js';
import type { Day } from '../../src/shared/day.js';
import { jobcenter } from './jobcenter.js';

const scheme = jobcenter();

describe('the jobcenter scheme', () => {
  it('lets a grant last six months (LAB § 167)', () => {
    expect(lastDayAllowed(scheme, '2026-10-06')).toBe('2027-04-05');
    expect(grantLengthRule(scheme).source).toContain('LAB § 167');
  });

  it('lets the leader pick the mentor, and says where that is from', () => {
    expect(mentorPickRule(scheme)).toEqual({
      says: expect.stringContaining('Lederen'),
      source: expect.stringContaining('Aarhus'),
    });
  });

  it.each([grantReasonsRule, paidHoursRule, payRule])(
    'says what %o asks for, and where that is from',
    (ruleOf) => {
      const { says, source } = ruleOf(scheme);
      expect([says, source].map((text) => text.length > 5)).toEqual([true, true]);
    },
  );

  it('takes the reasons of a grant from the law', () => {
    expect(grantReasonsRule(scheme).source).toBe('LAB § 169');
  });

  it('expects a first contact by the first milestone of the mentor, where there is one', () => {
    expect(firstContactDays(scheme)).toBe(0);
    const later = scheme.milestones.filter((one) => one.owner !== 'mentor' || one.dueWorkingDays >= 3);
    expect(firstContactDays({ ...scheme, milestones: later })).toBe(3);
    expect(firstContactDays({ ...scheme, milestones: [] })).toBeNull();
  });

  it('pays for the mentor’s work with the citizen, and not for transport', () => {
    expect(isPaid(scheme, 'job-training')).toBe(true);
    expect(isPaid(scheme, 'transport')).toBe(false);
  });

  it('pays for nothing where hours are not paid', () => {
    const { rules } = jobcenter();
    const voluntary = {
      ...jobcenter(),
      rules: { ...rules, paysForHours: { ...rules.paysForHours, value: false } },
    };

    expect(paysForHours(voluntary)).toBe(false);
    expect(isPaid(voluntary, 'job-training')).toBe(false);
  });

  it('asks for a mentor who is fit, a purpose, tasks and a grant', () => {
    expect(gatesOf(scheme)).toEqual(['mentor', 'qualifications', 'purpose', 'tasks', 'grant']);
  });

  it('counts milestones in working days, and shows them as they are due', () => {
    const milestones = milestonesOf(scheme, '2026-12-24');
    const days = milestones.map(({ dueDay }) => dueDay);

    expect(days).toEqual(days.toSorted());
    expect(milestones.find(({ code }) => code === 'colleagues-met')?.dueDay).toBe('2026-12-28');
  });
});

describe('the law of a day', () => {
  const dated = (days: { validTo?: Day }): Scheme => ({
    ...scheme,
    legalBases: scheme.legalBases.slice(0, 1).map((basis) => ({
      ...basis,
      citation: 'the law of that day',
      validFrom: '2026-01-01',
      ...days,
    })),
  });

  it('holds from its first day, and to its last', () => {
    expect(legalBasisOn(dated({ validTo: '2026-06-30' }), '2026-01-01')).toBe('the law of that day');
    expect(legalBasisOn(dated({ validTo: '2026-06-30' }), '2026-06-30')).toBe('the law of that day');
  });

  it('holds until something else is said', () => {
    expect(legalBasisOn(dated({}), '2040-01-01')).toBe('the law of that day');
  });

  it('is none before it began or after it ended', () => {
    expect(legalBasisOn(dated({ validTo: '2026-06-30' }), '2025-12-31')).toBeNull();
    expect(legalBasisOn(dated({ validTo: '2026-06-30' }), '2026-07-01')).toBeNull();
  });

  it('is there for today’s decisions', () => {
    expect(legalBasisOn(scheme, '2026-11-24')).not.toBeNull();
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
  });
});
