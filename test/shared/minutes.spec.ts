import * as fc from 'fast-check';
import { formatHours, formatMinutes, parseMinutes } from '../../src/shared/minutes.js';

describe('reading a length of time', () => {
  it.each([
    '7,5',
    '7.5',
    '7,50',
    '7:30',
    '07:30',
    '7t30',
    '7t30m',
    '7 t 30 m',
    '7 t. 30 min.',
    '7 T 30 Min',
    '7 timer og 30 minutter',
    '7,5 timer',
    '7,5t',
    '450 min',
    ' 7,5 ',
    '\u00a07,5\u00a0timer',
    '7\u3000t\u300030\u3000m',
  ])('reads %p as 450 minutes', (text) => {
    expect(parseMinutes(text)).toBe(450);
  });

  it.each([
    ['7', 420],
    ['7 t', 420],
    ['7t', 420],
    ['7 timer', 420],
    ['1 time', 60],
    ['45 min', 45],
    ['45 minutter', 45],
    ['90 min.', 90],
    ['1 minut', 1],
    ['0,25', 15],
    ['0,1', 6],
    ['0,05', 3],
    ['0', 0],
    ['7t5', 425],
  ])('reads %p as %d minutes', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it('takes decimals only where they give whole minutes', () => {
    expect(parseMinutes('7,35')).toBe(441);
    expect(parseMinutes('7,33')).toBeNull();
    expect(parseMinutes('7,355')).toBeNull();
  });

  it('takes at most 59 minutes beside hours', () => {
    expect(parseMinutes('7:59')).toBe(479);
    expect(parseMinutes('7:60')).toBeNull();
    expect(parseMinutes('7t59')).toBe(479);
    expect(parseMinutes('7t60')).toBeNull();
  });

  it('does not guess when a dot with two digits may be minutes or decimals', () => {
    expect(parseMinutes('7.30')).toBeNull();
    expect(parseMinutes('7.50')).toBeNull();
    expect(parseMinutes('7.25 timer')).toBeNull();
    expect(parseMinutes('7,30')).toBe(438);
  });

  it('takes a dot with two digits that can be read in one way only', () => {
    expect(parseMinutes('7.75')).toBe(465);
    expect(parseMinutes('7.00')).toBe(420);
  });

  it('takes 366 days of 24 hours and not a minute more', () => {
    expect(parseMinutes('8784')).toBe(527_040);
    expect(parseMinutes('527040 min')).toBe(527_040);
    expect(parseMinutes('527041 min')).toBeNull();
    expect(parseMinutes('8784:01')).toBeNull();
  });

  it.each([
    '',
    ' ',
    't',
    ',5',
    '7,',
    ':30',
    '7:5',
    '7:030',
    '-7',
    '−7,5',
    '+7',
    '7 30',
    '7,5t30',
    '7,5 min',
    '7 t 30 m x',
    '7,5 kr.',
    '1e3',
    'NaN',
    '٧',
    '７',
    '½',
    '7½',
    '1.250',
  ])('refuses %p', (text) => {
    expect(parseMinutes(text)).toBeNull();
  });

  it.each([
    ['digits', '9'.repeat(200_000)],
    ['spaces', `7${' '.repeat(200_000)}x`],
    ['colons', ':'.repeat(200_000)],
  ])('refuses a flood of %s', (_what, text) => {
    expect(parseMinutes(text)).toBeNull();
  });

  it('never throws, and answers whole minutes in range or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const minutes = parseMinutes(text);
        expect(minutes === null || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
      }),
    );
  });
});

describe('writing a length of time', () => {
  it.each([
    [450, '7,5'],
    [45, '0,75'],
    [720, '12'],
    [441, '7,35'],
    [0, '0'],
    [440, '7 t. 20 min.'],
    [20, '20 min.'],
    [61, '1 t. 1 min.'],
    [75_000, '1250'],
    [-450, '−7,5'],
    [-440, '−7 t. 20 min.'],
    [-20, '−20 min.'],
  ])('writes %d minutes as %p', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });

  it.each([
    [60, '1 time'],
    [45, '0,75 time'],
    [0, '0 timer'],
    [63, '1,05 timer'],
    [450, '7,5 timer'],
    [440, '7 t. 20 min.'],
    [-60, '−1 time'],
  ])('writes %d minutes with the unit as %p', (minutes, text) => {
    expect(formatHours(minutes)).toBe(text);
  });

  it('can be read back to the minute', () => {
    fc.assert(
      fc.property(fc.nat(527_040), (minutes) => {
        expect(parseMinutes(formatMinutes(minutes))).toBe(minutes);
        expect(parseMinutes(formatHours(minutes))).toBe(minutes);
      }),
    );
  });
});
