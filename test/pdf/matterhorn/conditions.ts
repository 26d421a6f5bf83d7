import { paintsOf } from '../page-marks.js';
import { PdfObjects, written } from '../pdf-objects.js';
import { flat, structureOf } from '../structure.js';
import { ANNOTATIONS } from './annotations.js';
import type { Annotation, Condition, ParsedPdf } from './condition.js';
import { CONTENT } from './content.js';
import { DOCUMENT } from './document.js';
import { ELEMENTS } from './elements.js';
import { FONTS } from './fonts.js';

/** Every failure condition of the Matterhorn Protocol 1.1 that a program can check. */
export const CONDITIONS: readonly Condition[] = [
  ...CONTENT,
  ...DOCUMENT,
  ...ELEMENTS,
  ...ANNOTATIONS,
  ...FONTS,
];

/** Reads a file twice, by readers that share nothing with the library that draws. */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedPdf> {
  const objects = await PdfObjects.read(bytes);
  const paints = await paintsOf(bytes);
  const elements = flat(structureOf(objects, paints));
  const annotations = objects.pages.flatMap((page): Annotation[] =>
    objects.list(objects.dictionary(page)['/Annots']).map((reference) => ({
      reference: written(reference),
      dictionary: objects.dictionary(reference),
      page: objects.dictionary(page),
      element: elements.find((element) => element.annotations.includes(written(reference))) ?? null,
    })),
  );
  const xmp = objects.data(objects.catalog['/Metadata'])?.toString() ?? '';
  return { objects, paints, elements, annotations, xmp };
}

/** The conditions that a file breaks, each by its number and what would be right. */
export function brokenConditions(pdf: ParsedPdf): string[] {
  return CONDITIONS.filter(({ isBroken }) => isBroken(pdf)).map(({ number, says }) => `${number} ${says}`);
}
