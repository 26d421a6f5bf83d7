import { written } from '../pdf-objects.js';
import { altOf } from '../structure.js';
import { type Condition, condition, type ParsedPdf } from './condition.js';

const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl
  LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu
  WT WP Figure Formula Form`.split(/\s+/),
);

const hasLanguage = ({ objects }: ParsedPdf): boolean =>
  /^u:[a-z]{2,3}(-[A-Z]{2})?$/.test(written(objects.catalog['/Lang']));

const rolesOf = ({ objects }: ParsedPdf): Record<string, unknown> =>
  objects.dictionary(objects.dictionary(objects.catalog['/StructTreeRoot'])['/RoleMap']);

/** Where a type leads to in the role map: null where it leads round in a circle. */
function endOf(roles: Record<string, unknown>, type: string): string | null {
  const seen = new Set<string>();
  let at = `/${type}`;
  while (typeof roles[at] === 'string') {
    if (seen.has(at)) return null;
    seen.add(at);
    at = written(roles[at]);
  }
  return at.slice(1);
}

const usedTypes = ({ elements }: ParsedPdf): string[] =>
  elements.map(({ dictionary }) => written(dictionary['/S']).slice(1));

const optionalContent = ({ objects }: ParsedPdf, key: '/D' | '/Configs') =>
  objects
    .list(objects.dictionary(objects.catalog['/OCProperties'])[key])
    .map((configuration) => objects.dictionary(configuration));

const isNameless = (entry: Record<string, unknown>): boolean => !/^u:./.test(written(entry['/Name']));

const preferences = ({ objects }: ParsedPdf) => objects.dictionary(objects.catalog['/ViewerPreferences']);

const SAID_IN_NO_LANGUAGE = [
  condition(
    '11-001',
    'the language of the text is known',
    (pdf) => !hasLanguage(pdf) && pdf.paints.length > 0,
  ),
  condition(
    '11-002',
    'the language of alternative texts is known',
    (pdf) => !hasLanguage(pdf) && pdf.elements.some((element) => altOf(element) !== ''),
  ),
  condition(
    '11-003',
    'the language of the bookmarks is known',
    (pdf) => !hasLanguage(pdf) && pdf.objects.catalog['/Outlines'] !== undefined,
  ),
  condition(
    '11-004',
    'the language of what annotations say is known',
    (pdf) =>
      !hasLanguage(pdf) && pdf.annotations.some(({ dictionary }) => dictionary['/Contents'] !== undefined),
  ),
  condition(
    '11-005',
    'the language of the names of fields is known',
    (pdf) => !hasLanguage(pdf) && pdf.objects.all().some(({ dictionary }) => dictionary['/TU'] !== undefined),
  ),
  condition('11-006', 'the language of the metadata is known', (pdf) => !hasLanguage(pdf) && pdf.xmp !== ''),
];

/** What the file says of itself as a whole. */
export const DOCUMENT: readonly Condition[] = [
  condition('02-001', 'every type of element leads to a standard one', (pdf) =>
    usedTypes(pdf).some((type) => {
      const end = endOf(rolesOf(pdf), type);
      return end !== null && !STANDARD.has(end);
    }),
  ),
  condition('02-003', 'no type of element leads back to itself', (pdf) =>
    Object.keys(rolesOf(pdf)).some((type) => endOf(rolesOf(pdf), type.slice(1)) === null),
  ),
  condition('02-004', 'no standard type is made into another', (pdf) =>
    Object.keys(rolesOf(pdf)).some((type) => STANDARD.has(type.slice(1))),
  ),
  condition('06-001', 'there are metadata', ({ xmp }) => xmp === ''),
  condition('06-002', 'the metadata say PDF/UA-1', ({ xmp }) => !/pdfuaid:part(?:>|=")1\b/.test(xmp)),
  condition(
    '06-003',
    'the metadata have a title',
    ({ xmp }) => !/<dc:title>[^]*?<rdf:li[^>]*>[^<]+</.test(xmp),
  ),
  condition(
    '07-001',
    'it is said whether the title is shown',
    (pdf) => preferences(pdf)['/DisplayDocTitle'] === undefined,
  ),
  condition('07-002', 'the title is shown', (pdf) => preferences(pdf)['/DisplayDocTitle'] === false),
  ...SAID_IN_NO_LANGUAGE,
  condition('20-001', 'every configuration of layers has a name', (pdf) =>
    optionalContent(pdf, '/Configs').some(isNameless),
  ),
  condition('20-002', 'the first configuration of layers has a name', (pdf) =>
    optionalContent(pdf, '/D').some(isNameless),
  ),
  condition('20-003', 'no configuration of layers changes by itself', (pdf) =>
    [...optionalContent(pdf, '/D'), ...optionalContent(pdf, '/Configs')].some(
      (entry) => entry['/AS'] !== undefined,
    ),
  ),
  condition('21-001', 'every embedded file has its names', ({ objects }) =>
    objects
      .all()
      .some(
        ({ dictionary: { '/EF': file, '/F': name, '/UF': unicodeName } }) =>
          file !== undefined && !(name && unicodeName),
      ),
  ),
  condition('25-001', 'no form is drawn anew by a script', ({ objects }) => {
    const { '/XFA': form } = objects.dictionary(objects.catalog['/AcroForm']);
    const packets = objects.isStream(form) ? [form] : objects.list(form);
    return packets.some((packet) => objects.data(packet)?.includes('<dynamicRender>required<'));
  }),
  condition(
    '26-001',
    'a file that is encrypted says what is allowed',
    ({ objects: { json } }) => json.encrypt.encrypted && json.encrypt.parameters['P'] === undefined,
  ),
  condition(
    '26-002',
    'a file that is encrypted lets a screen reader in',
    ({ objects: { json } }) => json.encrypt.encrypted && !json.encrypt.capabilities.accessibility,
  ),
];
