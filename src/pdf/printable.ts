/** What keeps Danish letters readable: clean characters, and figures that stay with their words. */

const NO_BREAK_SPACE = '\u00a0';

const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const UNITS = `t\\.|min\\.|kr\\.|kroner|timer?|minutter|minut|dage?|uger?|måneder|måned|procent|%|${MONTHS}`;

const BEFORE_A_NUMBER = /(§§?|stk\.|nr\.|kl\.|kapitel|side|punkt) (?=\d)/gi;
const AFTER_A_NUMBER = new RegExp(`(\\d\\.?) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');
const BETWEEN_PAIRS_OF_DIGITS = /(?<=\b\d\d) (?=\d\d\b)/g;

/**
 * Text as it is drawn: composed (NFC), without control and format characters, spaces as one space,
 * newlines kept. Numbers cling to their units by no-break spaces: `§ 169`, `7,5 timer`,
 * `22. november`, `12 34 56 78`.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]|(?!\u00a0)\p{Zs}/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(BEFORE_A_NUMBER, `$1${NO_BREAK_SPACE}`)
    .replace(AFTER_A_NUMBER, `$1${NO_BREAK_SPACE}`)
    .replace(BETWEEN_PAIRS_OF_DIGITS, NO_BREAK_SPACE);
}
