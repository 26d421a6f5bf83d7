import * as fc from 'fast-check';
import { formatDecimal, parseHundredths } from '../../src/shared/danish-number.js';

describe('decimal numbers', () => {
  it.each([
    ['12,5', 1250],
    ['12.5', 1250],
    ['12,05', 1205],
    [' 7 ', 700],
    ['007', 700],
    ['0', 0],
  ])('reads %p as %d hundredths', (text, hundredths) => {
    expect(parseHundredths(text)).toBe(hundredths);
  });

  it.each(['', '12,', ',5', '12,345', '1.859,93', '-1', '1e3', '٧', '７', '7x'])('refuses %p', (text) => {
    expect(parseHundredths(text)).toBeNull();
  });

  it('refuses what is not a safe integer of hundredths', () => {
    expect(parseHundredths('90071992547409,91')).toBe(Number.MAX_SAFE_INTEGER);
    expect(parseHundredths('90071992547409,92')).toBeNull();
    expect(parseHundredths('9'.repeat(100_000))).toBeNull();
  });

  it('writes a decimal comma and a true minus sign', () => {
    expect(formatDecimal(7.5)).toBe('7,5');
    expect(formatDecimal(-7.25)).toBe('−7,25');
    expect(formatDecimal(-0)).toBe('0');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.nat(), (hundredths) => {
        expect(parseHundredths(formatDecimal(hundredths / 100))).toBe(hundredths);
      }),
    );
  });
});
