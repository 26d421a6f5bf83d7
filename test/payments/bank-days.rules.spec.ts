import { bankDayFault, nextBankDay } from '../../src/payments/bank-days.rules.js';

describe('banks pay', () => {
  it.each([
    ['2026-11-03', null],
    ['2026-11-07', 'weekend'],
    ['2026-11-08', 'weekend'],
    ['2027-01-01', 'holiday'],
    ['2027-03-25', 'holiday'],
    ['2027-03-26', 'holiday'],
    ['2027-03-29', 'holiday'],
    ['2027-05-06', 'holiday'],
    ['2027-05-17', 'holiday'],
    ['2026-12-25', 'holiday'],
    ['2026-05-01', 'bank-closing-day'],
    ['2026-06-05', 'bank-closing-day'],
    ['2026-12-24', 'bank-closing-day'],
    ['2026-12-31', 'bank-closing-day'],
  ])('on %s: %s', (day, why) => {
    expect(bankDayFault(day)?.why ?? null).toBe(why);
  });

  it('not on the Friday after Ascension Day, and on the Fridays about it', () => {
    expect(bankDayFault('2027-05-07')).toEqual({ why: 'bank-closing-day', next: '2027-05-10' });
    expect(bankDayFault('2027-04-30')).toBeNull();
    expect(bankDayFault('2027-05-14')).toBeNull();
  });

  it('on the Great Prayer Day, which was abolished', () => {
    expect(bankDayFault('2027-04-23')).toBeNull();
  });

  it('next after Christmas on the first day that is none of it', () => {
    expect(nextBankDay('2026-12-24')).toBe('2026-12-28');
    expect(nextBankDay('2026-12-31')).toBe('2027-01-04');
    expect(nextBankDay('2026-12-29')).toBe('2026-12-29');
  });
});
