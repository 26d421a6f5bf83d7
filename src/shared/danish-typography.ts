import { NO_BREAK_SPACE } from './danish-number.js';

const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const UNITS = `t\\.|min\\.|kr\\.|kroner|timer?|minutter|minut|dage?|uger?|måneder|måned|procent|%|${MONTHS}`;

const BEFORE_A_NUMBER = /(§§?|stk\.|nr\.|kl\.|kapitel|side|punkt) (?=\d)/gi;
const AFTER_A_NUMBER = new RegExp(`(\\d\\.?) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');
const BETWEEN_PAIRS_OF_DIGITS = /(?<=\b\d\d) (?=\d\d\b)/g;

/** Text whose numbers cling to their units by no-break spaces: `§ 169`, `7,5 timer`, `22. november`, `12 34 56 78`. */
export function clinging(text: string): string {
  return text
    .replace(BEFORE_A_NUMBER, `$1${NO_BREAK_SPACE}`)
    .replace(AFTER_A_NUMBER, `$1${NO_BREAK_SPACE}`)
    .replace(BETWEEN_PAIRS_OF_DIGITS, NO_BREAK_SPACE);
}
