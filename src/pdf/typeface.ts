import { openSync, type Font } from 'fontkit';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Face } from './blocks.js';
import { LetterRefused } from './letter-refused.js';

const FILES: Record<Face, string> = {
  regular: 'IBMPlexSans-Regular.ttf',
  strong: 'IBMPlexSans-SemiBold.ttf',
  emphasis: 'IBMPlexSans-Italic.ttf',
};

export const FACES: readonly Face[] = ['regular', 'strong', 'emphasis'];

const NEWLINE = 0x0a;

const parsed = new Map<Face, Font>();

/** IBM Plex Sans as dkfds ships it; each face is parsed once and shared by all letters. */
export function fontOf(face: Face): Font {
  const known = parsed.get(face);
  if (known) return known;

  const dist = path.resolve(createRequire(import.meta.url).resolve('dkfds'), '../..');
  const font = openSync(path.join(dist, 'fonts/IBMPlexSans/complete/ttf', FILES[face]));
  meetEveryCharacter(font);
  parsed.set(face, font);
  return font;
}

/**
 * fontkit remembers a glyph with the characters it was first met by: with none, where it was met as a
 * part of another (the a in å). What can be copied from a letter would depend on earlier letters.
 */
function meetEveryCharacter(font: Font): void {
  for (const ligature of ['fi', 'fl']) font.layout(ligature);
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

const TWO_ACCENTS = /\p{M}(\p{M})/u;

const drawable = new Map<Face, ReadonlySet<number>>();

/** Refuses text with a character that the face lacks: pdfkit would leave it out without a word. */
export function requireGlyphs(text: string, face: Face): void {
  let known = drawable.get(face);
  if (!known) drawable.set(face, (known = new Set([NEWLINE, ...fontOf(face).characterSet])));
  // The typeface draws two loose accents as one glyph that no reader can read back.
  const stacked = TWO_ACCENTS.exec(text)?.[1];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (known.has(codePoint) && character !== stacked) continue;
    throw new LetterRefused({
      because: 'missing-glyph',
      character,
      codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    });
  }
}
