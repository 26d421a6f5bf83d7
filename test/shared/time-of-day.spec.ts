import * as fc from 'fast-check';
import { formatTimeOfDay, parseTimeOfDay } from '../../src/shared/time-of-day.js';

describe('a time of day', () => {
  it.each(['9', '09', '9.00', '09.00', '9:00', '0900', '900', 'kl. 9', 'Kl 9.00', 'kl.9', ' 9\u00a0'])(
    'reads %p as 09:00',
    (text) => {
      expect(parseTimeOfDay(text)).toBe('09:00');
    },
  );

  it('ends at 23:59', () => {
    expect(parseTimeOfDay('23:59')).toBe('23:59');
    expect(parseTimeOfDay('24:00')).toBeNull();
    expect(parseTimeOfDay('24')).toBeNull();
  });

  it('has 60 minutes to the hour', () => {
    expect(parseTimeOfDay('9.59')).toBe('09:59');
    expect(parseTimeOfDay('9.60')).toBeNull();
  });

  it.each(['', 'kl.', '9.', '9.0', '9,30', '09:00:00', '-9', '9 pm', '9 30', '٩', '９', '9'.repeat(100_000)])(
    'refuses %p',
    (text) => {
      expect(parseTimeOfDay(text)).toBeNull();
    },
  );

  it('is written with a dot and without seconds', () => {
    expect(formatTimeOfDay('09:00')).toBe('09.00');
    expect(formatTimeOfDay('14:05:00')).toBe('14.05');
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(parseTimeOfDay(formatTimeOfDay(time))).toBe(time);
      }),
    );
  });
});
