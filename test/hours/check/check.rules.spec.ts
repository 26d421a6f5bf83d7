import {
  checkRefusals,
  type EntryToCheck,
  isOpen,
  mayBeChecked,
  waitsForCheck,
} from '../../../src/hours/check/check.rules.js';

const DISPUTED: EntryToCheck = {
  id: 'one',
  day: '2026-10-06',
  standing: 'disputed',
  isDecided: false,
  lastDayToSpeak: '2026-11-13',
};
const SILENT: EntryToCheck = { ...DISPUTED, standing: 'unanswered' };
const CHECK = { day: '2026-11-03', how: 'saw-roster' as const, entryIds: ['one'] };
const BY = { takesPart: false, today: '2026-11-03' };

describe('what waits for a check', () => {
  it('is a dispute at once, until it is decided', () => {
    expect(waitsForCheck(DISPUTED, BY.today)).toBe(true);
    expect(waitsForCheck({ ...DISPUTED, isDecided: true }, BY.today)).toBe(false);
  });

  it('is silence from the day after the last to speak', () => {
    expect(waitsForCheck(SILENT, '2026-11-13')).toBe(false);
    expect(waitsForCheck(SILENT, '2026-11-14')).toBe(true);
    expect(waitsForCheck({ ...SILENT, lastDayToSpeak: null }, '2026-11-14')).toBe(false);
  });

  it('is open while nothing is found and nothing confirmed', () => {
    const open = (['unanswered', 'disputed', 'confirmed', 'checked', 'found-wrong'] as const).map(
      (standing) => isOpen({ ...SILENT, standing }),
    );
    expect(open).toEqual([true, true, false, false, false]);
    expect(isOpen({ ...SILENT, isDecided: true })).toBe(false);
  });
});

it('may be of all that is neither confirmed nor decided', () => {
  expect(mayBeChecked({ standing: 'found-wrong', isDecided: false })).toBe(true);
  expect(mayBeChecked({ standing: 'confirmed', isDecided: false })).toBe(false);
  expect(mayBeChecked({ standing: 'disputed', isDecided: true })).toBe(false);
});

describe('a check', () => {
  it('covers hours that the mentee disputes', () => {
    expect(checkRefusals(CHECK, [DISPUTED], BY)).toEqual([]);
  });

  it('covers something', () => {
    expect(checkRefusals({ ...CHECK, entryIds: [] }, [DISPUTED], BY)).toEqual([
      { because: 'nothing-to-check' },
    ]);
    expect(checkRefusals({ ...CHECK, entryIds: ['two'] }, [DISPUTED], BY)).toEqual([
      { because: 'entry-unknown', id: 'two' },
    ]);
  });

  it('is not of hours that are confirmed or decided', () => {
    expect(checkRefusals(CHECK, [{ ...DISPUTED, standing: 'confirmed' }], BY)).toEqual([
      { because: 'hours-confirmed', day: '2026-10-06' },
    ]);
    expect(checkRefusals(CHECK, [{ ...DISPUTED, isDecided: true }], BY)).toEqual([
      { because: 'hours-decided', day: '2026-10-06' },
    ]);
  });

  it('comes before the mentee is silent only where it is the mentee who says it', () => {
    expect(checkRefusals(CHECK, [SILENT], BY)).toEqual([
      { because: 'mentee-may-still-answer', lastDay: '2026-11-13' },
    ]);
    expect(checkRefusals({ ...CHECK, how: 'spoke-with-mentee' }, [SILENT], BY)).toEqual([]);
    expect(checkRefusals(CHECK, [SILENT], { ...BY, today: '2026-11-14' })).toEqual([]);
  });

  it('is of today or before, and not before the hours', () => {
    expect(checkRefusals({ ...CHECK, day: '2026-11-04' }, [DISPUTED], BY)).toEqual([
      { because: 'check-in-the-future' },
    ]);
    expect(checkRefusals({ ...CHECK, day: '2026-10-05' }, [DISPUTED], BY)).toEqual([
      { because: 'check-before-the-hours', day: '2026-10-06' },
    ]);
    expect(checkRefusals({ ...CHECK, day: '2026-10-06' }, [DISPUTED], BY)).toEqual([]);
  });

  it('is not made by one of the case', () => {
    expect(checkRefusals(CHECK, [DISPUTED], { ...BY, takesPart: true })).toEqual([
      { because: 'checker-takes-part' },
    ]);
  });
});
