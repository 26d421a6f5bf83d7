import type { Face, Run, Runs } from './blocks.js';
import { breakLines, type Line, type Measure } from './break-lines.js';
import type { TextStyle } from './letter-style.js';
import type { Strip } from './paginate.js';
import type { Picture } from './picture.js';

/** An element of the structure tree, which is what a screen reader follows. */
export interface Tag {
  readonly type: string;
  readonly parent: Tag | null;
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Decimal' | 'Disc';
}

/** Runs on one line, placed from the left of the page and the top of their strip, in points. */
export interface Piece {
  readonly tag: Tag;
  readonly runs: Runs;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
}

/** A line across the column, `y` below the top of its strip. */
export interface Rule {
  readonly y: number;
  readonly thickness: number;
}

/** A picture, placed from the left of the page, as high as its strip. */
export interface PlacedPicture {
  readonly tag: Tag;
  readonly picture: Picture;
  readonly alternativeText: string;
  readonly x: number;
  readonly width: number;
}

export interface TextStrip extends Strip {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  readonly picture?: PlacedPicture;
  /** Entered in the outline of the document. */
  readonly bookmark?: { readonly title: string; readonly level: 1 | 2 };
  readonly repeated?: this;
}

export const inFace = (runs: Runs, face: Face): Run[] => runs.map((run) => ({ ...run, face }));

export const plainText = (runs: Runs): string => runs.map((run) => run.text).join('');

/** The lines of one block, one strip each, with at least two of them on every page. */
export function lineStrips(
  runs: Runs,
  place: { tag: Tag; x: number; width: number; style: TextStyle; spaceAbove: number },
  measure: Measure,
): TextStrip[] {
  const { tag, x, width, style, spaceAbove } = place;
  const lines = breakLines(runs, width, style.size, measure);
  const isSetLineByLine = plainText(runs).includes('\n');
  return lines.map((line, index) => ({
    height: style.leading,
    spaceAbove: index === 0 ? spaceAbove : 0,
    mayBeginPage: index === 0 || (!isSetLineByLine && index >= 2 && lines.length - index >= 2),
    pieces: [{ tag, runs: line.runs, x, y: 0, style }],
    rules: [],
  }));
}

/** Lines under one another as pieces, each line of `texts` an element of its own. */
export function stack(
  lines: readonly Line[],
  place: { tag: Tag; x: number; y: number; style: TextStyle },
): Piece[] {
  return lines.map((line, index) => ({
    tag: place.tag,
    runs: line.runs,
    x: place.x,
    y: place.y + index * place.style.leading,
    style: place.style,
  }));
}
