import {
  assignedDay,
  firstContactRefusals,
  firstContactState,
} from '../../../src/meetings/first-contact/first-contact.rules.js';

const TODAY = '2026-11-20';
const RULE = { says: 'Senest 14 dage efter tildelingen.', source: 'Ordningen' };
const DUE = { by: 'mentee', day: '2026-11-14', rule: RULE } as const;
const FACTS = { status: 'active', since: '2026-11-01', notedDay: null, insteadOf: null } as const;

describe('a first contact', () => {
  it('is noted on any day that has come, however late', () => {
    expect(firstContactRefusals(TODAY, FACTS, TODAY)).toEqual([]);
    expect(firstContactRefusals('2026-11-21', FACTS, TODAY)).toEqual([{ because: 'day-in-the-future' }]);
  });

  it('is of no day before the two were a pair', () => {
    expect(firstContactRefusals('2026-11-01', FACTS, TODAY)).toEqual([]);
    expect(firstContactRefusals('2026-10-31', FACTS, TODAY)).toEqual([
      { because: 'before-the-pair', since: '2026-11-01' },
    ]);
  });

  it('is noted once, of a pair, in a course that is not over', () => {
    expect(firstContactRefusals(TODAY, { ...FACTS, notedDay: '2026-11-10' }, TODAY)).toEqual([
      { because: 'first-contact-noted', day: '2026-11-10' },
    ]);
    expect(firstContactRefusals(TODAY, { ...FACTS, since: null }, TODAY)).toEqual([
      { because: 'no-mentor-yet' },
    ]);
    expect(firstContactRefusals(TODAY, { ...FACTS, status: 'withdrawn' }, TODAY)).toEqual([
      { because: 'placement-status', status: 'withdrawn' },
    ]);
  });

  it('is put right by whoever has seen the day that is noted', () => {
    const noted = { ...FACTS, notedDay: '2026-11-10', insteadOf: '2026-11-10' } as const;
    expect(firstContactRefusals('2026-11-12', noted, TODAY)).toEqual([]);
    for (const again of [
      firstContactRefusals('2026-11-10', noted, TODAY),
      firstContactRefusals('2026-11-12', { ...noted, insteadOf: '2026-11-09' }, TODAY),
    ])
      expect(again).toEqual([{ because: 'first-contact-noted', day: '2026-11-10' }]);
  });

  it('is counted from the assignment, or from the first day of a mentor who begins later', () => {
    expect(assignedDay({ pickedDay: '2026-11-01', firstDay: '2026-10-01' })).toBe('2026-11-01');
    expect(assignedDay({ pickedDay: '2026-11-01', firstDay: '2026-12-01' })).toBe('2026-12-01');
  });

  it('is overdue from the day after it was due, until it is noted', () => {
    expect(firstContactState(DUE, null, '2026-11-14')).toMatchObject({ isOverdue: false, daysLate: 0 });
    expect(firstContactState(DUE, null, '2026-11-15')).toMatchObject({ isOverdue: true, daysLate: 1 });
    expect(firstContactState(DUE, TODAY, '2026-12-01')).toMatchObject({ isOverdue: false, daysLate: 6 });
    expect(firstContactState({ ...DUE, day: null }, null, TODAY)).toMatchObject({
      dueDay: null,
      isOverdue: false,
    });
  });
});
