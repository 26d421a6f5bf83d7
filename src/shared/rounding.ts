/**
 * Whole-number division, rounded half away from zero (2,5 → 3 and −2,5 → −3), so that a correction
 * downwards is the exact mirror of the payment it takes back. Throws RangeError when the denominator
 * is not positive, an operand is not a whole number, or the result is not a safe integer.
 */
export function divideHalfUp(numerator: bigint | number, denominator: bigint | number): number {
  const dividend = BigInt(numerator);
  const divisor = BigInt(denominator);
  if (divisor <= 0n) throw new RangeError(`cannot divide by ${divisor}`);

  const size = dividend < 0n ? -dividend : dividend;
  const roundedSize = (2n * size + divisor) / (2n * divisor);
  const result = Number(dividend < 0n ? -roundedSize : roundedSize);

  if (!Number.isSafeInteger(result)) throw new RangeError('the quotient is not a safe integer');
  return result;
}
