/** Decimal numbers as Danes type and read them. */

export const NO_BREAK_SPACE = '\u00a0';
export const MINUS = '\u2212';

/**
 * A number from zero upwards with at most two decimals, after a comma or a dot, as hundredths
 * (`12,5` → 1250). Null for thousands separators, signs, and what is not a safe integer.
 */
export function parseHundredths(text: string): number | null {
  const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  const hundredths = Number(whole + decimals.padEnd(2, '0'));
  return Number.isSafeInteger(hundredths) ? hundredths : null;
}

/** `−7,5`: decimal comma, true minus sign, no thousands separators. */
export function formatDecimal(value: number): string {
  return String(value).replace('.', ',').replace('-', MINUS);
}
