import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Dictionary, PdfObjects, Value } from '../pdf-objects.js';
import type { Break } from './breaks.js';

const NON_SYMBOLIC = 32;
const SYMBOLIC = 4;

const fontOf = (objects: PdfObjects): Dictionary => objects.ofType('/Subtype', '/Type0')[0] ?? {};

const innerOf = (objects: PdfObjects): Dictionary =>
  objects.dictionary(objects.list(fontOf(objects)['/DescendantFonts'])[0]);

const descriptorOf = (objects: PdfObjects): Dictionary =>
  objects.dictionary(innerOf(objects)['/FontDescriptor']);

const COLLECTION: Dictionary = { '/Registry': 'u:Adobe', '/Ordering': 'u:Identity', '/Supplement': 0 };

const cmap =
  (changes: Dictionary, data = ''): Break =>
  (objects) => {
    const dict = { '/Type': '/CMap', '/CMapName': '/Mine', '/CIDSystemInfo': COLLECTION, ...changes };
    const range =
      'begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <ffff> 0 endcidrange';
    const text = `${data} ${range} endcmap`;
    fontOf(objects)['/Encoding'] = objects.add({
      stream: { dict, data: Buffer.from(text).toString('base64') },
    });
  };

const inUnicode =
  (from: string, into: string): Break =>
  (objects) => {
    const { '/ToUnicode': map } = fontOf(objects);
    objects.setData(map, objects.data(map)?.toString('latin1').replaceAll(from, into) ?? '');
  };

const glyphSet =
  (bytes: number[]): Break =>
  (objects) =>
    void (descriptorOf(objects)['/CIDSet'] = objects.add({
      stream: { dict: {}, data: Buffer.from(bytes).toString('base64') },
    }));

/** A font of one byte a character in the place of one of two. */
const simple =
  (flags: number, encoding?: Value): Break =>
  (objects) => {
    const [font, inner] = [fontOf(objects), innerOf(objects)];
    Object.assign(descriptorOf(objects), { '/Flags': flags });
    Object.assign(font, { '/Subtype': '/TrueType', '/FontDescriptor': inner['/FontDescriptor'] ?? null });
    Object.assign(font, { '/FirstChar': 0, '/LastChar': 0, '/Widths': [500] });
    delete font['/Encoding'];
    if (encoding !== undefined) font['/Encoding'] = encoding;
  };

const wholeProgram: Break = (objects) => {
  const dist = path.resolve(createRequire(import.meta.url).resolve('dkfds'), '../..');
  const file = path.join(dist, 'fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf');
  objects.setData(descriptorOf(objects)['/FontFile2'], readFileSync(file));
};

export const FONT_BREAKS: Readonly<Record<string, Break>> = {
  '31-001': cmap({ '/CIDSystemInfo': { ...COLLECTION, '/Registry': 'u:Other' } }),
  '31-002': cmap({ '/CIDSystemInfo': { ...COLLECTION, '/Ordering': 'u:Other' } }),
  '31-003': cmap({ '/CIDSystemInfo': { ...COLLECTION, '/Supplement': 3 } }),
  '31-004': (objects) => void (innerOf(objects)['/CIDToGIDMap'] = '/Other'),
  '31-005': (objects) => delete innerOf(objects)['/CIDToGIDMap'],
  '31-006': (objects) => void (fontOf(objects)['/Encoding'] = '/Mine'),
  '31-007': cmap({ '/WMode': 0 }, '/WMode 1 def'),
  '31-008': cmap({ '/UseCMap': '/Other' }),
  '31-009': (objects) => delete descriptorOf(objects)['/FontFile2'],
  '31-012': (objects) => void (descriptorOf(objects)['/CharSet'] = 'u:/a'),
  '31-013': (objects) => void (descriptorOf(objects)['/CharSet'] = 'u:/a'),
  '31-014': glyphSet([0x80]),
  '31-015': glyphSet(Array.from({ length: 200 }, () => 0xff)),
  '31-016': (objects) => {
    const widths = objects.list(innerOf(objects)['/W'])[1];
    if (Array.isArray(widths)) widths.forEach((width, glyph) => (widths[glyph] = Number(width) + 2));
  },
  '31-017': simple(NON_SYMBOLIC, '/WinAnsiEncoding'),
  '31-018': simple(NON_SYMBOLIC, '/WinAnsiEncoding'),
  '31-019': simple(NON_SYMBOLIC),
  '31-020': simple(NON_SYMBOLIC, { '/Type': '/Encoding' }),
  '31-021': simple(NON_SYMBOLIC, '/StandardEncoding'),
  '31-022': simple(NON_SYMBOLIC, { '/BaseEncoding': '/WinAnsiEncoding', '/Differences': [65, '/a'] }),
  '31-023': simple(NON_SYMBOLIC, { '/BaseEncoding': '/WinAnsiEncoding', '/Differences': [65, '/a'] }),
  '31-024': simple(SYMBOLIC, '/WinAnsiEncoding'),
  '31-025': simple(SYMBOLIC),
  '31-026': (objects) => {
    wholeProgram(objects);
    simple(SYMBOLIC)(objects);
  },
  '31-027': (objects) => delete fontOf(objects)['/ToUnicode'],
  '31-028': inUnicode('<0065>', '<0000>'),
  '31-029': inUnicode('<0065>', '<feff>'),
};
