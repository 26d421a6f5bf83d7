import { expect, it } from '@jest/globals';
import {
  endingRefusals,
  lastDayOf,
  lastDayOfChildhood,
  mayActFor,
  type Representation,
  representativeRefusals,
  represents,
  withdrawalRefusals,
} from '../../../src/mentees/representatives/representative.rules.js';

/** 18 years old on 12 March 2027. */
const CHILD = '1203094121';
const POWER = {
  kind: 'power-of-attorney',
  firstDay: '2026-11-03',
  lastDay: null,
  paperId: null,
} as const;
const PARENT = { ...POWER, kind: 'parent' } as const;
const GUARDIAN = { ...POWER, kind: 'guardian' } as const;

it('takes a power of attorney without an end or a paper', () => {
  expect(representativeRefusals(POWER, CHILD)).toEqual([]);
  expect(representativeRefusals({ ...POWER, lastDay: '2026-11-03' }, null)).toEqual([]);
  expect(representativeRefusals({ ...POWER, lastDay: '2026-11-02' }, null)).toEqual([
    { because: 'representation-ends-before-it-begins' },
  ]);
});

it('asks for the decision that appointed a guardian', () => {
  expect(representativeRefusals({ ...GUARDIAN, paperId: 'paper' }, null)).toEqual([]);
  expect(representativeRefusals(GUARDIAN, null)).toEqual([{ because: 'paper-missing' }]);
});

it('takes a parent until the day before the 18th birthday', () => {
  expect(lastDayOfChildhood(CHILD)).toBe('2027-03-11');
  expect(representativeRefusals({ ...PARENT, firstDay: '2027-03-11' }, CHILD)).toEqual([]);
  expect(representativeRefusals({ ...PARENT, firstDay: '2027-03-12' }, CHILD)).toEqual([
    { because: 'mentee-is-of-age', since: '2027-03-12' },
  ]);
  expect(representativeRefusals({ ...PARENT, lastDay: '2027-03-11' }, CHILD)).toEqual([]);
  expect(representativeRefusals({ ...PARENT, lastDay: '2027-03-12' }, CHILD)).toEqual([
    { because: 'lasts-beyond-childhood', lastDay: '2027-03-11' },
  ]);
});

it('takes the word of whoever registers a parent where no number tells the birthday', () => {
  expect(representativeRefusals({ ...PARENT, lastDay: '2027-03-11' }, null)).toEqual([]);
  expect(representativeRefusals(PARENT, null)).toEqual([{ because: 'last-day-missing' }]);
});

it('counts 1 March as the birthday of who is born on 29 February', () => {
  expect(lastDayOfChildhood('2902084121')).toBe('2026-02-28');
});

it('works out the last day of a parent, and of nobody else', () => {
  expect(lastDayOf(PARENT, CHILD)).toBe('2027-03-11');
  expect(lastDayOf({ ...PARENT, lastDay: '2026-12-31' }, CHILD)).toBe('2026-12-31');
  expect(lastDayOf(PARENT, null)).toBeNull();
  expect(lastDayOf(POWER, CHILD)).toBeNull();
});

const HELD: Representation = {
  kind: 'power-of-attorney',
  firstDay: '2026-11-03',
  lastDay: '2026-11-30',
  may: ['sign'],
  withdrawnAt: null,
};

it.each([
  ['2026-11-02', false],
  ['2026-11-03', true],
  ['2026-11-30', true],
  ['2026-12-01', false],
])('lets a representative act from the first day to the last: %s', (day, answer) => {
  expect(mayActFor([HELD], 'sign', day)).toBe(answer);
});

it('lets a representative do what they may, and nothing else', () => {
  expect(mayActFor([HELD], 'confirm', '2026-11-03')).toBe(false);
  expect(mayActFor([HELD, { ...HELD, may: ['confirm'] }], 'confirm', '2026-11-03')).toBe(true);
  expect(mayActFor([], 'sign', '2026-11-03')).toBe(false);
});

it('goes on where there is no last day, and not once it is withdrawn', () => {
  expect(represents({ ...HELD, lastDay: null }, '2036-01-01')).toBe(true);
  expect(represents({ ...HELD, withdrawnAt: new Date() }, '2026-11-03')).toBe(false);
});

it('ends on a day that it has, and is never made longer', () => {
  expect(endingRefusals(HELD, '2026-11-03')).toEqual([]);
  expect(endingRefusals(HELD, '2026-11-02')).toEqual([
    { because: 'ends-before-it-began', firstDay: '2026-11-03' },
  ]);
  expect(endingRefusals(HELD, '2026-12-01')).toEqual([{ because: 'ended-already', lastDay: '2026-11-30' }]);
  expect(endingRefusals({ ...HELD, lastDay: null }, '2026-12-01')).toEqual([]);
  expect(endingRefusals({ ...HELD, withdrawnAt: new Date() }, '2026-11-03')).toEqual([
    { because: 'withdrawn-already' },
  ]);
});

it('takes back a power of attorney once, and nothing else', () => {
  expect(withdrawalRefusals(HELD, true)).toEqual([{ because: 'not-given-by-the-asker' }]);
  expect(withdrawalRefusals(HELD, false)).toEqual([]);
  expect(withdrawalRefusals({ ...HELD, withdrawnAt: new Date() }, false)).toEqual([
    { because: 'withdrawn-already' },
  ]);
  expect(withdrawalRefusals({ ...HELD, kind: 'guardian' }, false)).toEqual([
    { because: 'not-a-power-of-attorney' },
  ]);
});
