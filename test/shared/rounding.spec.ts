import * as fc from 'fast-check';
import { divideHalfUp } from '../../src/shared/rounding.js';

const numerator = fc.maxSafeInteger();
const denominator = fc.integer({ min: 1, max: 1_000_000 });

describe('division to whole numbers', () => {
  it.each([
    [4, 2, 2],
    [5, 2, 3],
    [24_99, 100, 25],
    [24_49, 100, 24],
    [0, 7, 0],
  ])('rounds %d / %d half up to %d', (dividend, divisor, quotient) => {
    expect(divideHalfUp(dividend, divisor)).toBe(quotient);
  });

  it('works out the claim of 7½ hours at 247,99 kr.', () => {
    expect(divideHalfUp(450 * 247_99, 60)).toBe(1_859_93);
  });

  it('takes bigints beyond safe integers when the quotient is safe again', () => {
    expect(divideHalfUp(10n ** 30n, 10n ** 20n)).toBe(10 ** 10);
  });

  it('mirrors below zero, so that a correction takes back exactly what was paid', () => {
    expect(divideHalfUp(-5, 2)).toBe(-3);
    fc.assert(
      fc.property(numerator, denominator, (dividend, divisor) => {
        expect(divideHalfUp(-dividend, divisor) + divideHalfUp(dividend, divisor)).toBe(0);
      }),
    );
  });

  it('is never further than half from the exact quotient', () => {
    fc.assert(
      fc.property(numerator, denominator, (dividend, divisor) => {
        const off = BigInt(divideHalfUp(dividend, divisor)) * BigInt(divisor) - BigInt(dividend);
        const distance = off < 0n ? -off : off;
        expect(2n * distance <= BigInt(divisor)).toBe(true);
      }),
    );
  });

  it('never answers minus zero', () => {
    expect(Object.is(divideHalfUp(-1, 3), 0)).toBe(true);
  });

  it.each([0, -1, 0n])('refuses to divide by %p', (divisor) => {
    expect(() => divideHalfUp(1, divisor)).toThrow(RangeError);
  });

  it('refuses a quotient that is one more than the largest safe integer', () => {
    expect(divideHalfUp(Number.MAX_SAFE_INTEGER, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => divideHalfUp(2n ** 53n, 1)).toThrow(RangeError);
  });

  it.each([1.5, Number.NaN, Infinity])('refuses %d, which is not a whole number', (dividend) => {
    expect(() => divideHalfUp(dividend, 1)).toThrow(RangeError);
  });
});
