import { type Dictionary, isReference, type PdfObjects, written } from '../pdf-objects.js';
import { type Condition, condition, type ParsedPdf } from './condition.js';
import { type FontFacts, fontsOf, glyphsOfSet, toldUnicode, toldWidths } from './font-facts.js';

const IDENTITY = new Set(['/Identity-H', '/Identity-V']);

/** ISO 32000-1, table 118: CMaps that every reader has. */
const PREDEFINED =
  /^\/(Identity|(Uni)?(GB|CNS|JIS|KS|GBK|GBK2K|GBKp|HKscs|ETen|ETenms|B5pc|KSC|KSCms|KSCpc|90ms|90msp|90pv|83pv|Add|Ext|EUC|H|V)).*$/;

const NON_SYMBOLIC = 32;
const SYMBOLIC = 4;

const any =
  (isBroken: (font: FontFacts, objects: PdfObjects) => boolean) =>
  (pdf: ParsedPdf): boolean =>
    fontsOf(pdf).some((font) => isBroken(font, pdf.objects));

const ofComposite = (isBroken: (font: FontFacts, objects: PdfObjects) => boolean) =>
  any((font, objects) => font.font['/Subtype'] === '/Type0' && isBroken(font, objects));

const ofTrueType = (flag: number, isBroken: (font: FontFacts, objects: PdfObjects) => boolean) =>
  any((font, objects) => {
    const flags = Number(font.descriptor['/Flags'] ?? 0);
    return font.font['/Subtype'] === '/TrueType' && (flags & flag) !== 0 && isBroken(font, objects);
  });

/** What the CMap and the font of the characters each say of their collection, where the CMap is not Identity. */
const differsIn = (key: string, differs: (cmap: unknown, font: unknown) => boolean) =>
  ofComposite(({ font, inner }, objects) => {
    if (IDENTITY.has(written(font['/Encoding']))) return false;
    const { '/CIDSystemInfo': ofCmap } = objects.dictionary(font['/Encoding']);
    return differs(objects.dictionary(ofCmap)[key], objects.dictionary(inner['/CIDSystemInfo'])[key]);
  });

const encodingOf = (
  { font }: FontFacts,
  objects: PdfObjects,
): { base: unknown; entry: unknown; own: Dictionary } => {
  const own = objects.dictionary(font['/Encoding']);
  return { entry: font['/Encoding'], own, base: own['/BaseEncoding'] ?? objects.get(font['/Encoding']) };
};

const hasCmap = ({ program }: FontFacts, ...cmaps: string[]): boolean =>
  Boolean(program?.cmaps.some((cmap) => cmaps.includes(cmap)));

const isSetWrong = (isWrong: (set: number[], glyphs: number) => boolean) =>
  any(({ descriptor, program }, objects) =>
    Boolean(
      program &&
      descriptor['/CIDSet'] &&
      isWrong(glyphsOfSet(objects, descriptor['/CIDSet']), program.glyphs),
    ),
  );

const COMPOSITE = [
  condition(
    '31-001',
    'CMap and font have the same registry',
    differsIn('/Registry', (a, b) => a !== b),
  ),
  condition(
    '31-002',
    'CMap and font have the same ordering',
    differsIn('/Ordering', (a, b) => a !== b),
  ),
  condition(
    '31-003',
    'the supplement of the font is not below that of the CMap',
    differsIn('/Supplement', (a, b) => Number(b) < Number(a)),
  ),
  condition(
    '31-004',
    'the map from characters to glyphs is a stream or Identity',
    ofComposite(({ inner }, objects) => {
      const { '/CIDToGIDMap': map } = inner;
      return (
        inner['/Subtype'] === '/CIDFontType2' &&
        map !== undefined &&
        map !== '/Identity' &&
        !objects.isStream(map)
      );
    }),
  ),
  condition(
    '31-005',
    'there is a map from characters to glyphs',
    ofComposite(({ inner }) => inner['/Subtype'] === '/CIDFontType2' && inner['/CIDToGIDMap'] === undefined),
  ),
  condition(
    '31-006',
    'every CMap is known or embedded',
    ofComposite(({ font: { '/Encoding': cmap } }) => !isReference(cmap) && !PREDEFINED.test(written(cmap))),
  ),
  condition(
    '31-007',
    'a CMap writes in the direction that it says',
    ofComposite(({ font }, objects) => {
      const inStream = /\/WMode\s+(\d)/.exec(objects.data(font['/Encoding'])?.toString('latin1') ?? '')?.[1];
      return (
        inStream !== undefined && inStream !== written(objects.dictionary(font['/Encoding'])['/WMode'] ?? 0)
      );
    }),
  ),
  condition(
    '31-008',
    'no CMap uses another that is not known',
    ofComposite(({ font }, objects) => {
      const { '/UseCMap': used } = objects.dictionary(font['/Encoding']);
      return used !== undefined && !PREDEFINED.test(written(objects.dictionary(used)['/CMapName'] ?? used));
    }),
  ),
];

const PROGRAMS = [
  condition(
    '31-009',
    'every font that is used is embedded',
    any(({ isEmbedded }) => !isEmbedded),
  ),
  condition(
    '31-011',
    'every glyph that is shown is in the font program',
    any(({ program, codes }) => Boolean(program && codes.some((code) => code >= program.glyphs))),
  ),
  condition(
    '31-012',
    'no Type 1 font keeps a list of its glyphs, which might lack one',
    any(({ descriptor }) => Boolean(descriptor['/CharSet'])),
  ),
  condition(
    '31-013',
    'no Type 1 font keeps a list of its glyphs, which might name one too many',
    any(({ descriptor }) => Boolean(descriptor['/CharSet'])),
  ),
  condition(
    '31-014',
    'the set of glyphs lacks none that is in the font program',
    isSetWrong((set, glyphs) =>
      Array.from({ length: glyphs }, (_, glyph) => glyph).some((glyph) => !set.includes(glyph)),
    ),
  ),
  condition(
    '31-015',
    'the set of glyphs names none that is not in the font program',
    isSetWrong((set, glyphs) => set.some((glyph) => glyph >= glyphs)),
  ),
  condition(
    '31-016',
    'every glyph is as wide as the file says',
    any(({ inner, program, codes }, objects) => {
      const told = toldWidths(objects, inner);
      const standard = Number(inner['/DW'] ?? 1000);
      return codes.some((code) => Math.abs((program?.widths[code] ?? 0) - (told.get(code) ?? standard)) > 1);
    }),
  ),
];

const TRUE_TYPE = [
  condition(
    '31-017',
    'a font of letters has a table of letters',
    ofTrueType(NON_SYMBOLIC, (font) => !hasCmap(font, '3,1', '1,0')),
  ),
  condition(
    '31-018',
    'every letter that is shown is in the table of letters',
    ofTrueType(NON_SYMBOLIC, (font) => !hasCmap(font, '3,1', '1,0')),
  ),
  condition(
    '31-019',
    'a font of letters has an encoding',
    ofTrueType(NON_SYMBOLIC, (font, objects) => encodingOf(font, objects).entry === undefined),
  ),
  condition(
    '31-020',
    'an encoding of letters builds on another',
    ofTrueType(NON_SYMBOLIC, (font, objects) => {
      const { own } = encodingOf(font, objects);
      return Object.keys(own).length > 0 && own['/BaseEncoding'] === undefined;
    }),
  ),
  condition(
    '31-021',
    'an encoding of letters is MacRoman or WinAnsi',
    ofTrueType(
      NON_SYMBOLIC,
      (font, objects) =>
        !['/MacRomanEncoding', '/WinAnsiEncoding'].includes(written(encodingOf(font, objects).base)),
    ),
  ),
  condition(
    '31-022',
    'no encoding of letters has names of its own, which might be unknown',
    ofTrueType(NON_SYMBOLIC, (font, objects) => encodingOf(font, objects).own['/Differences'] !== undefined),
  ),
  condition(
    '31-023',
    'an encoding with names of its own has a table of Unicode',
    ofTrueType(
      NON_SYMBOLIC,
      (font, objects) => encodingOf(font, objects).own['/Differences'] !== undefined && !hasCmap(font, '3,1'),
    ),
  ),
  condition(
    '31-024',
    'a font of symbols has no encoding',
    ofTrueType(SYMBOLIC, ({ font }) => font['/Encoding'] !== undefined),
  ),
  condition(
    '31-025',
    'a font of symbols has a table of symbols',
    ofTrueType(SYMBOLIC, ({ program }) => program?.cmaps.length === 0),
  ),
  condition(
    '31-026',
    'a font of symbols has one table, or that of symbols',
    ofTrueType(SYMBOLIC, (font) => (font.program?.cmaps.length ?? 0) > 1 && !hasCmap(font, '3,0')),
  ),
];

const UNICODE = [
  condition(
    '31-027',
    'every font tells what its characters are',
    any(
      ({ font }, objects) =>
        !objects.isStream(font['/ToUnicode']) &&
        !/^\/(MacRoman|MacExpert|WinAnsi)Encoding$/.test(written(font['/Encoding'])),
    ),
  ),
  condition(
    '31-028',
    'no character stands for nothing',
    any(({ font }, objects) => toldUnicode(objects, font).includes(0)),
  ),
  condition(
    '31-029',
    'no character stands for a mark of byte order',
    any(({ font }, objects) =>
      toldUnicode(objects, font).some((point) => point === 0xfeff || point === 0xfffe),
    ),
  ),
  condition(
    '31-030',
    'no character is shown as the missing glyph',
    any(({ codes }) => codes.includes(0)),
  ),
];

export const FONTS: readonly Condition[] = [...COMPOSITE, ...PROGRAMS, ...TRUE_TYPE, ...UNICODE];
