import type { Dictionary, PdfObjects } from '../pdf-objects.js';
import { FONT_BREAKS } from './font-breaks.js';

export type Break = (objects: PdfObjects) => void;

const first = (objects: PdfObjects, type: string): Dictionary => objects.ofType('/S', type)[0] ?? {};

const turn =
  (from: string, into: string, more: Dictionary = {}): Break =>
  (objects) =>
    void Object.assign(first(objects, from), { '/S': into, ...more });

const turnLink =
  (changes: Dictionary): Break =>
  (objects) =>
    void Object.assign(objects.ofType('/Subtype', '/Link')[0] ?? {}, changes);

const onFirstPage = (objects: PdfObjects): Dictionary => objects.dictionary(objects.pages[0]);

const rewrite =
  (change: (content: string) => string): Break =>
  (objects) => {
    const { '/Contents': content } = onFirstPage(objects);
    objects.setData(content, change(objects.data(content)?.toString('latin1') ?? ''));
  };

const inMetadata =
  (from: RegExp, into: string): Break =>
  (objects) => {
    const { '/Metadata': metadata } = objects.catalog;
    objects.setData(metadata, Buffer.from(objects.data(metadata)?.toString().replace(from, into) ?? ''));
  };

const inCatalog =
  (changes: Dictionary): Break =>
  (objects) =>
    void Object.assign(objects.catalog, changes);

const roles =
  (map: Dictionary): Break =>
  (objects) =>
    void (objects.dictionary(objects.catalog['/StructTreeRoot'])['/RoleMap'] = map);

const withoutLanguage: Break = (objects) => delete objects.catalog['/Lang'];

const stream = (objects: PdfObjects, dict: Dictionary, data: string): string =>
  objects.add({ stream: { dict, data: Buffer.from(data).toString('base64') } });

const privateUse: Break = (objects) => {
  for (const font of objects.ofType('/Subtype', '/Type0')) {
    const map = objects.data(font['/ToUnicode'])?.toString('latin1') ?? '';
    objects.setData(font['/ToUnicode'], map.replaceAll('<0065>', '<e065>'));
  }
};

/** How to break each condition, one thing in a sound file; those of encryption are broken elsewhere. */
export const BREAKS: Readonly<Record<string, Break>> = {
  '01-003': rewrite((content) => content.replace('BDC\n', 'BDC\n/Artifact BMC 0 0 m 9 9 l S EMC\n')),
  '01-004': rewrite((content) => `${content.replace('/P <<', '/Artifact BMC\n/P <<')}\nEMC`),
  '01-005': rewrite((content) => `${content}\n0 0 m 9 9 l S`),
  '01-007': (objects) => void (objects.dictionary(objects.catalog['/MarkInfo'])['/Suspects'] = true),
  '02-001': turn('/P', '/Paragraph'),
  '02-003': roles({ '/A': '/B', '/B': '/A' }),
  '02-004': roles({ '/P': '/H1' }),
  '06-001': (objects) => delete objects.catalog['/Metadata'],
  '06-002': inMetadata(/<pdfuaid:part>1</, '<pdfuaid:part>2<'),
  '06-003': inMetadata(/<dc:title>[^]*<\/dc:title>/, ''),
  '07-001': inCatalog({ '/ViewerPreferences': {} }),
  '07-002': inCatalog({ '/ViewerPreferences': { '/DisplayDocTitle': false } }),
  '09-004': turn('/TR', '/P'),
  '09-005': turn('/LI', '/P'),
  '09-006': turn('/P', '/TOCI'),
  '09-007': turn('/P', '/RB'),
  '09-008': turn('/P', '/WT'),
  '10-001': privateUse,
  '11-001': withoutLanguage,
  '11-002': withoutLanguage,
  '11-003': withoutLanguage,
  '11-004': withoutLanguage,
  '11-005': (objects) => {
    withoutLanguage(objects);
    turnLink({ '/TU': 'u:Navn' })(objects);
  },
  '11-006': withoutLanguage,
  '13-004': (objects) => delete first(objects, '/Figure')['/Alt'],
  '14-002': turn('/H1', '/H2'),
  '14-003': turn('/H2', '/H3'),
  '14-006': (objects) => {
    turn('/H2', '/H')(objects);
    turn('/H3', '/H')(objects);
  },
  '14-007': turn('/H2', '/H'),
  '15-003': (objects) => delete first(objects, '/TH')['/A'],
  '17-002': turn('/P', '/Formula'),
  '17-003': (objects) => {
    privateUse(objects);
    turn('/H1', '/Formula')(objects);
  },
  '19-003': turn('/P', '/Note'),
  '19-004': (objects) => {
    turn('/P', '/Note', { '/ID': 'u:1' })(objects);
    turn('/P', '/Note', { '/ID': 'u:1' })(objects);
  },
  '20-001': inCatalog({ '/OCProperties': { '/OCGs': [], '/D': { '/Name': 'u:a' }, '/Configs': [{}] } }),
  '20-002': inCatalog({ '/OCProperties': { '/OCGs': [], '/D': {} } }),
  '20-003': inCatalog({ '/OCProperties': { '/OCGs': [], '/D': { '/Name': 'u:a', '/AS': [] } } }),
  '21-001': (objects) => {
    const value = { '/Type': '/Filespec', '/F': 'u:a.txt', '/EF': {} };
    objects.catalog['/Extra'] = objects.add({ value });
  },
  '25-001': (objects) => {
    const packet = stream(objects, {}, '<dynamicRender>required</dynamicRender>');
    objects.catalog['/AcroForm'] = { '/Fields': [], '/XFA': packet };
  },
  '28-002': turnLink({ '/Subtype': '/Stamp' }),
  '28-004': turnLink({ '/Subtype': '/Stamp', '/Contents': null }),
  '28-005': turnLink({ '/Subtype': '/Widget' }),
  '28-006': turnLink({ '/Subtype': '/Hint' }),
  '28-007': turnLink({ '/Subtype': '/TrapNet' }),
  '28-008': (objects) => delete onFirstPage(objects)['/Tabs'],
  '28-009': (objects) => void (onFirstPage(objects)['/Tabs'] = '/R'),
  '28-010': turnLink({ '/Subtype': '/Widget' }),
  '28-011': turn('/Link', '/Span'),
  '28-012': turnLink({ '/Contents': null }),
  '28-014': (objects) =>
    void (objects.catalog['/Extra'] = objects.add({ value: { '/S': '/MCD', '/Alt': 'u:a' } })),
  '28-015': (objects) =>
    void (objects.catalog['/Extra'] = objects.add({ value: { '/S': '/MCD', '/CT': 'u:a' } })),
  '28-016': turnLink({ '/Subtype': '/FileAttachment', '/FS': { '/F': 'u:a.txt' } }),
  '28-017': turnLink({ '/Subtype': '/PrinterMark' }),
  '28-018': turnLink({ '/Subtype': '/PrinterMark' }),
  '30-001': (objects) => {
    const form = { '/Subtype': '/Form', '/BBox': [0, 0, 1, 1], '/Ref': {} };
    objects.catalog['/Extra'] = stream(objects, form, '');
  },
  '30-002': (objects) => {
    const form = stream(objects, { '/Subtype': '/Form', '/BBox': [0, 0, 1, 1] }, '/P <</MCID 0>> BDC EMC');
    objects.catalog['/Extra'] = [form, form];
  },
  ...FONT_BREAKS,
  '31-011': rewrite((content) => content.replace(/\[<..../, '[<0fff')),
  '31-030': rewrite((content) => content.replace(/\[<..../, '[<0000')),
};
