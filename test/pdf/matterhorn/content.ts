import type { Paint } from '../page-marks.js';
import { type Condition, condition, type ParsedPdf } from './condition.js';

const isTagged = ({ mcid }: { mcid: number | null }): boolean => mcid !== null;
const isArtifact = ({ tag }: { tag: string }): boolean => tag === 'Artifact';

/** Real content stands in the structure tree; everything else says that it is decoration. */
export const CONTENT: readonly Condition[] = [
  condition('01-003', 'no artifact lies inside tagged content', ({ paints }) =>
    paints.some(({ marks }) =>
      marks.some((mark, at) => isArtifact(mark) && marks.slice(0, at).some(isTagged)),
    ),
  ),
  condition('01-004', 'no tagged content lies inside an artifact', ({ paints }) =>
    paints.some(({ marks }) =>
      marks.some((mark, at) => isTagged(mark) && marks.slice(0, at).some(isArtifact)),
    ),
  ),
  condition('01-005', 'all content is tagged or an artifact', (pdf) => {
    const inTree = new Set(pdf.elements.flatMap(({ marks }) => marks));
    return pdf.paints.some((paint) => !paint.marks.some(isArtifact) && !isInTree(paint, inTree));
  }),
  condition('01-007', 'nothing is suspected to be tagged wrongly', ({ objects }) =>
    Boolean(objects.dictionary(objects.catalog['/MarkInfo'])['/Suspects']),
  ),
  condition('10-001', 'every character can be mapped to Unicode', (pdf) =>
    shown(pdf).some((unicode) => unicode === '' || /[\0\ufffd\ue000-\uf8ff]/.test(unicode)),
  ),
  condition('17-003', 'every character of a formula can be mapped to Unicode', ({ elements }) =>
    elements.some(({ type, text }) => type === 'Formula' && /[\0\ufffd\ue000-\uf8ff]/.test(text)),
  ),
  condition('30-001', 'no page is drawn from another file', ({ objects }) =>
    objects.ofType('/Subtype', '/Form').some((form) => form['/Ref'] !== undefined),
  ),
  condition('30-002', 'no form that is drawn more than once holds tagged content', ({ objects }) => {
    const forms = objects.all().filter(({ dictionary }) => dictionary['/Subtype'] === '/Form');
    const tagged = forms.filter(({ reference }) => objects.data(reference)?.includes('/MCID'));
    const uses = JSON.stringify(objects.all());
    return tagged.some(({ reference }) => uses.split(`"${reference}"`).length > 3);
  }),
];

function isInTree({ page, marks }: Paint, inTree: ReadonlySet<string>): boolean {
  return marks.some(({ mcid }) => mcid !== null && inTree.has(`${page}:${mcid}`));
}

function shown({ paints }: ParsedPdf): string[] {
  return paints.flatMap(({ text = [] }) => [...text]);
}
