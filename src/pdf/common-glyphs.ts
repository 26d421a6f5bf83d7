import { createHash } from 'node:crypto';
import type { Subset } from 'fontkit';
import type { Face } from './blocks.js';
import { keepDeflated } from './deflated.js';
import { fontOf } from './typeface.js';

/** What nearly every letter is written in: Latin of Western Europe, and the signs of Danish print. */
const COMMON = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[...'ŒœŠšŽžŸ–—‘’‚“”„•…‰‹›€™−'].map((character) => character.codePointAt(0) ?? 0),
];

const LIGATURES = ['fi', 'fl'];

/** A PDF may not say that a glyph stands for nothing: this is the sign for what is unknown. */
const UNKNOWN = [0xfffd];

/** A font program that letters share byte for byte, and what a PDF tells about its glyphs, by their number. */
export interface CommonGlyphs {
  /** Ids in the typeface, by number in the program. */
  readonly glyphs: readonly number[];
  /** Numbers in the program, by id in the typeface. */
  readonly mapping: Readonly<Record<number, number>>;
  readonly unicode: readonly (readonly number[])[];
  readonly widths: readonly number[];
  readonly program: Uint8Array;
}

const made = new Map<Face, CommonGlyphs>();

export function commonGlyphs(face: Face): CommonGlyphs {
  const known = made.get(face);
  if (known) return known;

  const font = fontOf(face);
  const subset = font.createSubset();
  for (const codePoint of COMMON) {
    if (font.hasGlyphForCodePoint(codePoint)) subset.includeGlyph(font.glyphForCodePoint(codePoint).id);
  }
  for (const text of LIGATURES) for (const { id } of font.layout(text).glyphs) subset.includeGlyph(id);

  const program = subset.encode(); // takes in the parts of which glyphs are put together
  keepDeflated(program);
  const common = { glyphs: subset.glyphs, mapping: subset.mapping, program, ...toldOf(face, subset.glyphs) };
  made.set(face, common);
  return common;
}

/** What a PDF tells of glyphs: what they stand for, and how wide they are. */
function toldOf(face: Face, ids: readonly number[]): Pick<CommonGlyphs, 'unicode' | 'widths'> {
  const glyphs = ids.map((id) => fontOf(face).getGlyph(id));
  return {
    unicode: glyphs.map(({ codePoints }, number) =>
      number > 0 && codePoints.length > 0 ? codePoints : UNKNOWN,
    ),
    widths: glyphs.map(({ advanceWidth }) => advanceWidth),
  };
}

/** What is told of a subset in the end, with the parts of which its glyphs are put together. */
export function toldOfSubset(face: Face, subset: Subset): Pick<CommonGlyphs, 'unicode' | 'widths'> {
  const common = commonGlyphs(face);
  if (subset.glyphs.length === common.glyphs.length) return common;
  subset.encode(); // takes in the parts
  return toldOf(face, subset.glyphs);
}

/** A subset that begins with the common glyphs, and is encoded anew only where a letter needs others. */
export function subsetOf(face: Face): Subset {
  const common = commonGlyphs(face);
  const subset = fontOf(face).createSubset();
  subset.glyphs = [...common.glyphs];
  subset.mapping = Object.create(common.mapping) as Record<number, number>;
  const encode = subset.encode.bind(subset);
  subset.encode = () => (subset.glyphs.length === common.glyphs.length ? common.program : encode());
  return subset;
}

const maps = new Map<Face, Uint8Array>();

/** The map to Unicode of the common glyphs, which pdfkit writes once for all letters; null for other glyphs. */
export function commonMap(
  face: Face,
  font: PDFKit.PDFFont,
  unicode: CommonGlyphs['unicode'],
): Uint8Array | null {
  if (unicode !== commonGlyphs(face).unicode) return null;
  const known = maps.get(face);
  if (known) return known;

  let map: Uint8Array = Buffer.alloc(0);
  const end = (text: string) => (map = Buffer.from(`${text}\n`, 'latin1'));
  font.toUnicodeCmap.call({ unicode, document: { ref: () => ({ end }) } });
  keepDeflated(map);
  maps.set(face, map);
  return map;
}

/**
 * What pdfkit makes the tag of a subset from, which it does by adding 17 to each character. Two subsets of
 * a face have two tags, for letters that are merged into one file to print may have both.
 */
export function tagSource({ glyphs }: Subset): string {
  const digest = createHash('sha256').update(glyphs.join()).digest().subarray(0, 6);
  return `F${String.fromCharCode(...digest.map((byte) => 65 + (byte % 26) - 17))}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
