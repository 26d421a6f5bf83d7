import { type Dictionary, type PdfObjects, type Value, written } from '../pdf-objects.js';
import { type FontProgram, readTrueType } from '../true-type.js';
import type { ParsedPdf } from './condition.js';

/** A font of the file, and the characters that are shown in it. */
export interface FontFacts {
  readonly font: Dictionary;
  /** Of a composite font the font of its characters, else the font itself. */
  readonly inner: Dictionary;
  readonly descriptor: Dictionary;
  readonly isEmbedded: boolean;
  /** Null where it is not embedded, or no TrueType. */
  readonly program: FontProgram | null;
  readonly codes: readonly number[];
}

export function fontsOf({ objects }: ParsedPdf): FontFacts[] {
  const shown = shownCodes(objects);
  return objects
    .all()
    .filter(({ dictionary }) => dictionary['/Type'] === '/Font')
    .filter(({ dictionary }) => !written(dictionary['/Subtype']).startsWith('/CIDFont'))
    .map(({ reference, dictionary: font }) => {
      const inner =
        font['/Subtype'] === '/Type0' ? objects.dictionary(objects.list(font['/DescendantFonts'])[0]) : font;
      const descriptor = objects.dictionary(inner['/FontDescriptor']);
      const program = objects.data(descriptor['/FontFile2']);
      return {
        font,
        inner,
        descriptor,
        isEmbedded: ['/FontFile', '/FontFile2', '/FontFile3'].some((key) =>
          objects.isStream(descriptor[key]),
        ),
        program: program && readTrueType(program),
        codes: [...(shown.get(reference) ?? [])],
      };
    });
}

/** The characters that pages show in each font, by two bytes each, written as digits. */
function shownCodes(objects: PdfObjects): Map<string, Set<number>> {
  const shown = new Map<string, Set<number>>();
  for (const page of objects.pages.map((reference) => objects.dictionary(reference))) {
    const fonts = objects.dictionary(objects.dictionary(page['/Resources'])['/Font']);
    const content = objects.data(page['/Contents'])?.toString('latin1') ?? '';
    let codes = new Set<number>();
    for (const [, name, text] of content.matchAll(/(\/\S+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      const font = written(fonts[name ?? '']);
      if (name !== undefined) shown.set(font, (codes = shown.get(font) ?? new Set<number>()));
      for (const code of (text ?? '').replaceAll(/>[^<]*</g, '').match(/[\da-f]{4}/gi) ?? []) {
        codes.add(Number.parseInt(code, 16));
      }
    }
  }
  return shown;
}

/** The widths that the PDF tells of its glyphs, by number; those it does not tell are left out. */
export function toldWidths(objects: PdfObjects, inner: Dictionary): Map<number, number> {
  const widths = new Map<number, number>();
  const list = objects.list(inner['/W']);
  for (let at = 0; at < list.length;) {
    const [first, next] = [Number(list[at]), list[at + 1]];
    if (Array.isArray(next)) {
      next.forEach((width, index) => widths.set(first + index, Number(width)));
      at += 2;
    } else {
      for (let glyph = first; glyph <= Number(next); glyph++) widths.set(glyph, Number(list[at + 2]));
      at += 3;
    }
  }
  return widths;
}

/** The code points that a font's glyphs stand for, as its map to Unicode tells. */
export function toldUnicode(objects: PdfObjects, font: Dictionary): number[] {
  const map = objects.data(font['/ToUnicode'])?.toString('latin1') ?? '';
  const targets = [
    ...[...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) => list.match(/<[^>]*>/g) ?? []),
    ...[...map.matchAll(/<[\da-f ]+>\s*<[\da-f ]+>\s*(<[\da-f ]+>)/gi)].map(([, target = '']) => target),
    ...[...map.matchAll(/beginbfchar([^]*?)endbfchar/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/<[^>]*>\s*(<[^>]*>)/g)].map(([, target = '']) => target),
    ),
  ];
  return targets.flatMap((target) =>
    (target.match(/[\da-f]{4}/gi) ?? []).map((unit) => Number.parseInt(unit, 16)),
  );
}

/** The glyphs that a set of glyphs names: one bit each, the highest first. */
export function glyphsOfSet(objects: PdfObjects, set: Value | undefined): number[] {
  return [...(objects.data(set) ?? [])].flatMap((byte, index) =>
    Array.from({ length: 8 }, (_, bit) => index * 8 + bit).filter((glyph) => byte & (0x80 >> (glyph % 8))),
  );
}
