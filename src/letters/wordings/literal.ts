/**
 * What a person typed goes through Liquid and Markdown as letters and digits between two marks of
 * Unicode's private area, and becomes itself again in the finished text. So it can never be read as
 * Markdown, whatever it holds.
 */

const BEGIN = '\ue000';
const END = '\ue001';

/** In a piece of source text: a value's stand-in, for finding the source line again. */
export const LITERAL = new RegExp(`${BEGIN}([0-9a-f]*)${END}`, 'g');

/** A value as its stand-in, on one line. Refuses a value that is missing, so that no gap is printed. */
export function asLiteral(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new TypeError(
      `only text and numbers can be written, not ${value === null ? 'null' : typeof value}`,
    );
  }
  const text = String(value)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
  return BEGIN + Buffer.from(text).toString('hex') + END;
}

/** A finished text with every value in its place. */
export function withLiterals(text: string): string {
  return text.replace(LITERAL, (_, hex: string) => Buffer.from(hex, 'hex').toString());
}
