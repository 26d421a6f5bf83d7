import type { Day } from '../shared/day.js';

export type Face = 'regular' | 'strong' | 'emphasis';

/** A stretch of text in one face. A newline in it is a deliberate new line. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** Where a reader who clicks is taken: `https:`, `mailto:` or `tel:`. */
  readonly href?: string;
}

export type Runs = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  /** Level 1 is the letter's title and stands outside the blocks. */
  readonly level: 2 | 3;
  readonly runs: Runs;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Runs;
}

export interface List {
  readonly kind: 'list';
  readonly numbered: boolean;
  readonly items: readonly Runs[];
}

export interface Column {
  readonly heading: Runs;
  /** Numbers stand to the right, so that their digits meet. */
  readonly align: 'left' | 'right';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
}

/** Labels with what they stand for; each label heads its own row. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly { readonly label: Runs; readonly value: Runs }[];
}

/** A picture with what stands below it, such as a signature with a name. The two are never parted. */
export interface Figure {
  readonly kind: 'figure';
  readonly png: Uint8Array;
  /** What a reader who cannot see it is told. */
  readonly alternativeText: string;
  /** In millimetres; a picture that would be too high or wider than the text is drawn smaller. */
  readonly width: number;
  /** A paragraph below it; empty where there is none. */
  readonly caption: Runs;
}

/** What a wording can say. */
export type Block = Heading | Paragraph | List | Table | Facts;

export interface Sender {
  readonly name: string;
  /** Department, street, town: one line each. */
  readonly lines: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly logo: { readonly png: Uint8Array; readonly alternativeText: string } | null;
}

/** All that a letter shows; the same content gives the same bytes. */
export interface LetterContent {
  readonly title: string;
  readonly sender: Sender;
  /** As on the envelope: one line each, the town last. */
  readonly recipientLines: readonly string[];
  readonly issuedDay: Day;
  readonly caseReference: string;
  readonly blocks: readonly Block[];
}

/** What can be drawn: a letter whose wording may have pictures between. */
export interface IllustratedLetter extends Omit<LetterContent, 'blocks'> {
  readonly blocks: readonly (Block | Figure)[];
}
