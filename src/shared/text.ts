/**
 * Text as it is stored: composed Unicode (NFC), line feeds only, no control characters but line feed
 * and tab (PostgreSQL refuses NUL), nothing blank at either end.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Control}/gu, '')
    .normalize('NFC')
    .trim();
}

/** True when there is nothing to read: empty, or white space and invisible characters only. */
export function isBlank(text: string | null | undefined): boolean {
  return /^[\s\p{Control}\p{Format}]*$/u.test(text ?? '');
}

/** With a full stop at the end, where it has none, so that a sentence may follow. */
export function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
