import { type Dictionary, type PdfObjects, textOf, type Value, written } from './pdf-objects.js';
import type { Paint } from './page-marks.js';

/** An element of the structure tree of a whole document, as a screen reader meets it. */
export interface StructureElement {
  readonly type: string;
  readonly dictionary: Dictionary;
  readonly parent: StructureElement | null;
  readonly children: readonly StructureElement[];
  /** In the order of the tree: text of its own, and of what is in it. */
  readonly text: string;
  /** Marks of its own, as `page:mcid`. */
  readonly marks: readonly string[];
  /** References of annotations that are its own. */
  readonly annotations: readonly string[];
}

/** The tree below the root; empty where the document has none. */
export function structureOf(objects: PdfObjects, paints: readonly Paint[]): StructureElement[] {
  const root = objects.dictionary(objects.catalog['/StructTreeRoot']);
  const texts = textsOf(paints);
  const pages = new Map(objects.pages.map((reference, index) => [reference, index + 1]));

  const elementOf = (reference: Value, parent: StructureElement | null, page: Value): StructureElement => {
    const dictionary = objects.dictionary(reference);
    const own = dictionary['/Pg'] ?? page;
    const [children, marks, annotations] = [[] as StructureElement[], [] as string[], [] as string[]];
    const type = typeOf(objects, dictionary);
    const element = { type, dictionary, parent, children, marks, annotations, text: '' };
    for (const kid of objects.list(dictionary['/K'])) {
      const entry = objects.dictionary(kid);
      if (entry['/Type'] === '/OBJR') {
        annotations.push(written(entry['/Obj']));
      } else if (entry['/S'] === undefined) {
        const mark = `${pages.get(written(entry['/Pg'] ?? own))}:${written(entry['/MCID'] ?? kid)}`;
        marks.push(mark);
        element.text += texts.get(mark) ?? '';
      } else {
        const child = elementOf(kid, element, own);
        children.push(child);
        element.text += child.text;
      }
    }
    return element;
  };
  return objects.list(root['/K']).map((kid) => elementOf(kid, null, null));
}

/** Every element, each before what is in it. */
export function flat(elements: readonly StructureElement[]): StructureElement[] {
  return elements.flatMap((element) => [element, ...flat(element.children)]);
}

/** The attributes of an element, whoever owns them. */
export function attributeOf(objects: PdfObjects, element: StructureElement, name: string): Value {
  const owners = objects.list(element.dictionary['/A']).map((owner) => objects.dictionary(owner));
  return owners.map((owner) => owner[name]).find((value) => value !== undefined) ?? null;
}

export const altOf = ({ dictionary }: StructureElement): string =>
  textOf(dictionary['/Alt']) || textOf(dictionary['/ActualText']);

function typeOf(objects: PdfObjects, dictionary: Dictionary): string {
  const roles = objects.dictionary(objects.dictionary(objects.catalog['/StructTreeRoot'])['/RoleMap']);
  let type = written(dictionary['/S']);
  for (let steps = 0; steps < 20 && typeof roles[type] === 'string'; steps++) type = written(roles[type]);
  return type.slice(1);
}

function textsOf(paints: readonly Paint[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { page, marks, text = [] } of paints) {
    const mcid = marks.findLast((mark) => mark.mcid !== null)?.mcid;
    const key = `${page}:${mcid}`;
    texts.set(key, (texts.get(key) ?? '') + text.join(''));
  }
  return texts;
}
