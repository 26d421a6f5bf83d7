/** Measures of a letter on A4, in PDF points from the top left. */

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const PAGE = { width: mm(210), height: mm(297) };

/** 123 mm of 10.5 point text are about 75 characters a line. */
export const COLUMN = { left: mm(25), width: mm(123) };

export const BODY = { firstTop: mm(93), top: mm(22), bottom: mm(275) };

/**
 * The window of the envelope (C5, the sheet folded once): 20 to 105 mm from the left, 45 to 80 mm from
 * the top. The address keeps 2 mm from the edges, so that a sheet may slide without hiding it.
 */
export const WINDOW = { left: mm(20), right: mm(105), top: mm(45), bottom: mm(80) };
export const ADDRESS = { left: COLUMN.left, width: mm(78), top: mm(47), bottom: mm(78) };

export const SENDER = { left: mm(138), width: mm(57), top: mm(18), logoHeight: mm(16), clearance: mm(9) };

/** No picture takes more than half a page. */
export const FIGURE = { mostHeight: mm(120), aboveCaption: 4 };

export const FOOTER = { top: mm(283) };

export const INK = '#1a1a1a';
export const QUIET = '#565656';
export const LINK = '#004d99';
export const RULE = '#8c8c8c';

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

export const TEXT: TextStyle = { size: 10.5, leading: 14.5, colour: INK };
export const TITLE: TextStyle = { size: 19, leading: 25, colour: INK };
export const HEADINGS: Record<2 | 3, TextStyle> = {
  2: { size: 13, leading: 18, colour: INK },
  3: { size: 10.5, leading: 14.5, colour: INK },
};
export const CELL: TextStyle = { size: 10, leading: 13.5, colour: INK };
export const SMALL: TextStyle = { size: 9, leading: 12.5, colour: INK };
export const FOOT: TextStyle = { size: 8.5, leading: 11, colour: QUIET };

export const SPACE = {
  paragraph: 7.5,
  item: 3,
  heading: 16,
  subheading: 11,
  table: 9,
  cell: 4,
  indent: 15,
};
