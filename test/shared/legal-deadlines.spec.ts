import { deadlineAfter, isOpenDay } from '../../src/shared/legal-deadlines.js';

describe('a deadline in calendar days', () => {
  it('ends so many days later, weekends and holidays counted', () => {
    expect(deadlineAfter('2026-11-20', 14)).toBe('2026-12-04');
  });

  it.each([
    ['a Saturday', '2026-11-21', '2026-12-07'],
    ['a Sunday', '2026-11-22', '2026-12-07'],
    ['24 December, and then Christmas and a Sunday', '2026-12-10', '2026-12-28'],
    ['31 December, and then New Year and a weekend', '2026-12-17', '2027-01-04'],
    ['5 June, a Saturday', '2027-05-22', '2027-06-07'],
    ['Maundy Thursday to Easter Monday', '2027-03-11', '2027-03-30'],
  ])('moves on from %s', (_, from, to) => {
    expect(deadlineAfter(from, 14)).toBe(to);
  });

  it('ends on 1 May, and not on 5 June', () => {
    expect(isOpenDay('2028-05-01')).toBe(true);
    expect(isOpenDay('2028-06-05')).toBe(false);
    expect(isOpenDay('2028-06-06')).toBe(true);
  });
});
