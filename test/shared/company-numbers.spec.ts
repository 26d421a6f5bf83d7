import * as fc from 'fast-check';
import { cleanCvr, formatCvr } from '../../src/shared/cvr.js';
import { cleanGln } from '../../src/shared/gln.js';
import { cleanPNumber, formatPNumber } from '../../src/shared/p-number.js';

const flood = '1'.repeat(100_000);

describe('a CVR number', () => {
  it.each([
    '13585628',
    '13 58 56 28',
    '13-58-56-28',
    '13.58.56.28',
    'DK13585628',
    'dk 13585628',
    'Dk-13585628',
  ])('is cleaned from %p', (text) => {
    expect(cleanCvr(text)).toBe('13585628');
  });

  it('has a check digit of modulus 11', () => {
    for (let last = 0; last <= 9; last += 1) {
      expect(cleanCvr(`1358562${last}`)).toBe(last === 8 ? '13585628' : null);
    }
  });

  it('does not begin with zero, though eight zeros keep modulus 11', () => {
    expect(cleanCvr('00000000')).toBeNull();
  });

  it.each([
    '',
    'DK',
    '1358562',
    '135856288',
    '13585628 ApS',
    'SE13585628',
    'DKDK13585628',
    '１３585628',
    flood,
  ])('is not %p', (text) => {
    expect(cleanCvr(text)).toBeNull();
  });

  it('is written in pairs, and read back', () => {
    expect(formatCvr('13585628')).toBe('13 58 56 28');
    expect(cleanCvr(formatCvr('13585628'))).toBe('13585628');
  });
});

describe('a P-number', () => {
  it.each(['1003259803', '1003 259 803', '10-03-25-98-03'])('is cleaned from %p', (text) => {
    expect(cleanPNumber(text)).toBe('1003259803');
  });

  it('has no check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (number) => {
        expect(cleanPNumber(String(number))).toBe(String(number));
      }),
    );
  });

  it.each(['', '100325980', '10032598031', 'P1003259803', '1003259803x', '１003259803', flood])(
    'is not %p',
    (text) => {
      expect(cleanPNumber(text)).toBeNull();
    },
  );

  it('is written in pairs', () => {
    expect(formatPNumber('1003259803')).toBe('10 03 25 98 03');
  });
});

describe('a GLN', () => {
  it.each(['5798000000001', '5798 0000 00001', '5798-000000001'])('is cleaned from %p', (text) => {
    expect(cleanGln(text)).toBe('5798000000001');
  });

  it('has a check digit', () => {
    for (let last = 0; last <= 9; last += 1) {
      expect(cleanGln(`579800000000${last}`)).toBe(last === 1 ? '5798000000001' : null);
    }
  });

  it('is not a number of another length, even with a right check digit', () => {
    expect(cleanGln('73513537')).toBeNull();
    expect(cleanGln('15798000000008')).toBeNull();
  });

  it.each(['', '579800000000', '5798000000001x', '５798000000001', flood])('is not %p', (text) => {
    expect(cleanGln(text)).toBeNull();
  });
});
