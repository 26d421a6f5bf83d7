/** Numbers that identify something, and so are text. */

/** Without white space and hyphens of any kind, which people type and paste between the digits. */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s\p{Dash_Punctuation}]/gu, '');
}

/** `12345678` → `12 34 56 78` */
export function inPairs(digits: string): string {
  return digits.replace(/\d\d(?=\d)/g, '$& ');
}
