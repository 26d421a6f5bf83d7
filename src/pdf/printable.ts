/** What keeps Danish letters readable: clean characters, and figures that stay with their words. */
import { clinging } from '../shared/danish-typography.js';

/**
 * Text as it is drawn: composed (NFC), without control and format characters, spaces as one space,
 * newlines kept, numbers clinging to their units.
 */
export function printable(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]|(?!\u00a0)\p{Zs}/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ {2,}/g, ' ');
  return clinging(clean);
}
