import { formatDecimal, MINUS, NO_BREAK_SPACE, parseHundredths } from './danish-number.js';

/** Money in whole øre. */
export type Ore = number;

const wholeNumber = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });

const WITH_OR_WITHOUT_UNIT = /^(?:kr\.?\s*)?([\d.,]+?)(?:,-)?\s*(?:kr\.?)?$/i;
const WITH_THOUSANDS_SEPARATORS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/;

/** `1.859,93 kr.` with a no-break space, and a true minus sign when below zero. */
export function formatKroner(ore: Ore): string {
  const size = Math.abs(ore);
  const rest = size % 100;
  const kroner = wholeNumber.format((size - rest) / 100);
  return `${ore < 0 ? MINUS : ''}${kroner},${String(rest).padStart(2, '0')}${NO_BREAK_SPACE}kr.`;
}

/** As a form is filled in: `1.859,93`, which read again is the same. From zero upwards. */
export function kronerAsTyped(ore: Ore): string {
  return formatKroner(ore).slice(0, -`${NO_BREAK_SPACE}kr.`.length);
}

/**
 * An amount as Danes write it, from zero upwards: `1.859,93`, `1859,93`, `kr. 200`, `200,-`. A dot
 * before exactly three digits separates thousands (`32.000` is 32 thousand); before one or two it is a
 * decimal point (`1859.93`). Null for more than two decimals, and beyond safe integers of øre.
 */
export function parseKroner(text: string): Ore | null {
  const amount = WITH_OR_WITHOUT_UNIT.exec(text.trim())?.[1];
  if (amount === undefined) return null;
  return parseHundredths(WITH_THOUSANDS_SEPARATORS.test(amount) ? amount.replaceAll('.', '') : amount);
}

/** A percentage from zero upwards, as hundredths of a percent: `12,5` and `12.5 %` are 1250. */
export function parsePercent(text: string): number | null {
  const percent = /^([\d.,]+)\s*(?:%|pct\.?|procent)?$/i.exec(text.trim())?.[1];
  return percent === undefined ? null : parseHundredths(percent);
}

/** Hundredths of a percent as `12,5 %`, with a no-break space. */
export function formatPercent(hundredths: number): string {
  return `${formatDecimal(hundredths / 100)}${NO_BREAK_SPACE}%`;
}
