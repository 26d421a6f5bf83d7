import type { GlyphRun } from 'fontkit';
import type { Face } from './blocks.js';
import type { Measure } from './break-lines.js';
import { commonGlyphs } from './common-glyphs.js';
import { fontOf } from './typeface.js';

/** A word as it is set, with the space that ends it. */
interface Word {
  /** In thousandths of its size. */
  readonly width: number;
  /** Glyph numbers and kerning as an operand of TJ; null where it needs more than the common glyphs. */
  readonly shown: string | null;
}

/** Of one face; some megabytes, and more words than the letters of a municipality have between them. */
const MOST_REMEMBERED = 20_000;

const remembered: Record<Face, Map<string, Word>> = {
  regular: new Map(),
  strong: new Map(),
  emphasis: new Map(),
};

/**
 * Letters of a kind share nearly all of their words, and setting them anew took more than half of the
 * time that a letter took. A word is set by itself whatever stood before it, so remembering changes no byte.
 */
function wordOf(text: string, face: Face): Word {
  const words = remembered[face];
  const known = words.get(text);
  if (known) return known;

  const run = fontOf(face).layout(text);
  const word = { width: run.advanceWidth, shown: operandOf(run, commonGlyphs(face).mapping) };
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(text, word);
  return word;
}

/** As wide as it is drawn: word by word. */
export const measure: Measure = (text, face, size) => (lineOf(text, face).width * size) / 1000;

/** The operand of TJ that shows a text; null where it needs more than the common glyphs. */
export function shownText(text: string, face: Face): string | null {
  return lineOf(text, face).shown;
}

const rememberedLines: Record<Face, Map<string, Word>> = {
  regular: new Map(),
  strong: new Map(),
  emphasis: new Map(),
};

function lineOf(text: string, face: Face): Word {
  const lines = rememberedLines[face];
  const known = lines.get(text);
  if (known) return known;

  const words = wordsOf(text).map((word) => wordOf(word, face));
  const shown = words.some((word) => word.shown === null) ? null : words.map((word) => word.shown).join('');
  const line = { width: words.reduce((sum, { width }) => sum + width, 0), shown };
  if (lines.size >= MOST_REMEMBERED) lines.clear();
  lines.set(text, line);
  return line;
}

function wordsOf(text: string): string[] {
  if (!text.slice(0, -1).includes(' ')) return text === '' ? [] : [text];
  const words: string[] = [];
  let from = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
    words.push(text.slice(from, space + 1));
    from = space + 1;
  }
  if (from < text.length) words.push(text.slice(from));
  return words;
}

function operandOf(
  { glyphs, positions }: GlyphRun,
  numbers: Readonly<Record<number, number>>,
): string | null {
  let all = '<';
  for (const [index, glyph] of glyphs.entries()) {
    const number = numbers[glyph.id];
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    if (number === undefined || xOffset !== 0 || yOffset !== 0) return null;
    all += number.toString(16).padStart(4, '0');
    const kerning = glyph.advanceWidth - xAdvance;
    if (kerning !== 0) all += `>${kerning}<`;
  }
  return `${all}>`.replaceAll('<>', '');
}
