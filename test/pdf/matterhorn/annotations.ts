import { written } from '../pdf-objects.js';
import { altOf } from '../structure.js';
import { type Annotation, type Condition, condition, type ParsedPdf } from './condition.js';

/** ISO 32000-1, table 169. */
const KNOWN = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink
  Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`
    .split(/\s+/)
    .map((name) => `/${name}`),
);

const HIDDEN = 2;

const kindOf = ({ dictionary }: Annotation): string => written(dictionary['/Subtype']);

/** What a reader can come to: neither hidden nor for the printer. */
const shown = ({ annotations }: ParsedPdf): Annotation[] =>
  annotations.filter((one) => !(Number(one.dictionary['/F'] ?? 0) & HIDDEN) && kindOf(one) !== '/Popup');

const ofKind = (pdf: ParsedPdf, ...kinds: string[]): Annotation[] =>
  shown(pdf).filter((one) => kinds.includes(kindOf(one)));

const others = (pdf: ParsedPdf, ...kinds: string[]): Annotation[] =>
  shown(pdf).filter((one) => !kinds.includes(kindOf(one)));

const isIn = (type: string, { element }: Annotation): boolean => element?.type === type;

const isSilent = ({ dictionary, element }: Annotation): boolean =>
  !/^u:./.test(written(dictionary['/Contents'])) && !(element && altOf(element));

const clips = ({ objects }: ParsedPdf) => objects.ofType('/S', '/MCD');

export const ANNOTATIONS: readonly Condition[] = [
  condition('28-002', 'every annotation stands in an element of its own', (pdf) =>
    others(pdf, '/Widget', '/Link', '/PrinterMark').some((one) => !isIn('Annot', one)),
  ),
  condition('28-004', 'every annotation says what it is', (pdf) =>
    others(pdf, '/Widget', '/PrinterMark').some(isSilent),
  ),
  condition('28-005', 'every field has a name', (pdf) =>
    ofKind(pdf, '/Widget').some(
      ({ dictionary, element }) => !dictionary['/TU'] && !(element && altOf(element)),
    ),
  ),
  condition('28-006', 'an annotation of an unknown kind stands in an element and says what it is', (pdf) =>
    shown(pdf).some((one) => !KNOWN.has(kindOf(one)) && (!isIn('Annot', one) || isSilent(one))),
  ),
  condition('28-007', 'no annotation is a trap net', ({ annotations }) =>
    annotations.some((one) => kindOf(one) === '/TrapNet'),
  ),
  condition('28-008', 'a page with annotations says in which order they are met', ({ annotations }) =>
    annotations.some(({ page }) => page['/Tabs'] === undefined),
  ),
  condition('28-009', 'the order of annotations is that of the structure', ({ annotations }) =>
    annotations.some(({ page }) => ![undefined, '/S'].includes(page['/Tabs'] as string | undefined)),
  ),
  condition('28-010', 'every field stands in a form', (pdf) =>
    ofKind(pdf, '/Widget').some((one) => !isIn('Form', one)),
  ),
  condition('28-011', 'every link stands in a link element', (pdf) =>
    ofKind(pdf, '/Link').some((one) => !isIn('Link', one)),
  ),
  condition('28-012', 'every link says where it leads', (pdf) =>
    ofKind(pdf, '/Link').some(({ dictionary }) => !/^u:./.test(written(dictionary['/Contents']))),
  ),
  condition('28-014', 'every clip says of what kind it is', (pdf) => clips(pdf).some((clip) => !clip['/CT'])),
  condition('28-015', 'every clip has an alternative text', (pdf) =>
    clips(pdf).some((clip) => !clip['/Alt']),
  ),
  condition('28-016', 'every attached file has its names', (pdf) =>
    ofKind(pdf, '/FileAttachment').some(({ dictionary }) => {
      const file = pdf.objects.dictionary(dictionary['/FS']);
      return !file['/F'] || !file['/UF'];
    }),
  ),
  condition('28-017', 'no mark for the printer is read aloud', (pdf) =>
    ofKind(pdf, '/PrinterMark').some(({ element }) => element !== null),
  ),
  condition('28-018', 'a mark for the printer is an artifact', (pdf) =>
    ofKind(pdf, '/PrinterMark').some(({ dictionary }) => {
      const { '/N': appearance } = pdf.objects.dictionary(dictionary['/AP']);
      return !/^\s*\/Artifact\b/.test(pdf.objects.data(appearance)?.toString('latin1') ?? '');
    }),
  ),
];
