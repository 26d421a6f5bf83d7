import {
  grantLengthRule,
  grantReasonsRule,
  isPaid,
  lastDayAllowed,
  legalBasisOn,
  menteesWordDays,
  paidHoursRule,
  payRule,
  payRuleWherePaid,
  paysForHours,
  unpaidRule,
} from '../../src/schemes/pay.rules.js';
import type { Scheme } from '../../src/schemes/scheme.js';
import type { Day } from '../../src/shared/day.js';
import { jobcenter } from './jobcenter.js';
import { schemeNamed } from './schemes.js';

const scheme = jobcenter();

it('asks for the mentee’s word where the scheme says that it must, and waits so many days', () => {
  const { menteesWord } = scheme.rules;
  const softer = {
    ...scheme.rules,
    ...(menteesWord && { menteesWord: { ...menteesWord, strength: 'advice' as const } }),
  };
  expect(menteesWordDays(scheme)).toBe(10);
  expect(menteesWordDays({ ...scheme, rules: softer })).toBeNull();
});

describe('the jobcenter scheme', () => {
  it('lets a grant last six months (LAB § 167)', () => {
    expect(lastDayAllowed(scheme, '2026-10-06')).toBe('2027-04-05');
    expect(grantLengthRule(scheme).source).toContain('LAB § 167');
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
});

describe('a scheme without money', () => {
  const voluntary = schemeNamed('graduate');

  it('pays for nothing, and says so where it is asked of pay', () => {
    expect(paysForHours(voluntary)).toBe(false);
    expect(isPaid(voluntary, 'meeting')).toBe(false);
    const said = [payRule, paidHoursRule, grantLengthRule, grantReasonsRule].map((ruleOf) =>
      ruleOf(voluntary),
    );
    expect(new Set(said.map(({ says }) => says))).toEqual(
      new Set(['Ordningen er frivillig. Mentors timer betales ikke.']),
    );
  });

  it('has no word on pay that could refuse a volunteer', () => {
    expect(payRuleWherePaid(voluntary)).toBeNull();
    expect(payRuleWherePaid(scheme)).toEqual(payRule(scheme));
    expect(unpaidRule(voluntary)).toEqual(payRule(voluntary));
    expect(unpaidRule(scheme)).toBeNull();
  });

  it('has no grant that could last', () => {
    expect(lastDayAllowed(voluntary, '2026-10-06')).toBe('2026-10-06');
  });

  it('pays for no activity where none is named', () => {
    const { paidActivities: _, ...rules } = scheme.rules;
    expect(isPaid({ ...scheme, rules }, 'meeting')).toBe(false);
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
