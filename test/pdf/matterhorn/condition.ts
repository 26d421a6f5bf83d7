import type { Dictionary, PdfObjects } from '../pdf-objects.js';
import type { Paint } from '../page-marks.js';
import type { StructureElement } from '../structure.js';

/** A file as two readers see it: its objects by qpdf, what is on its pages by pdf.js. */
export interface ParsedPdf {
  readonly objects: PdfObjects;
  readonly paints: readonly Paint[];
  /** Every element of the structure tree. */
  readonly elements: readonly StructureElement[];
  readonly annotations: readonly Annotation[];
  readonly xmp: string;
}

export interface Annotation {
  readonly reference: string;
  readonly dictionary: Dictionary;
  readonly page: Dictionary;
  /** The element that it is an object of. */
  readonly element: StructureElement | null;
}

/** A failure condition of the Matterhorn Protocol 1.1 that a program can check, by its number there. */
export interface Condition {
  readonly number: string;
  readonly says: string;
  readonly isBroken: (pdf: ParsedPdf) => boolean;
}

export const condition = (
  number: string,
  says: string,
  isBroken: (pdf: ParsedPdf) => boolean,
): Condition => ({ number, says, isBroken });
