import type { Figure } from './blocks.js';
import type { Measure } from './break-lines.js';
import { COLUMN, FIGURE, mm, SPACE, TEXT } from './letter-style.js';
import { pictureOf } from './picture.js';
import { lineStrips, type Tag, type TextStrip } from './strips.js';

/** A picture and its caption, on one page. */
export function figureStrips(figure: Figure, document: Tag, measure: Measure): TextStrip[] {
  const picture = pictureOf(figure.png);
  const most = Math.min(mm(figure.width), COLUMN.width, (FIGURE.mostHeight * picture.width) / picture.height);
  const caption = lineStrips(
    figure.caption,
    {
      tag: { type: 'P', parent: document },
      x: COLUMN.left,
      width: COLUMN.width,
      style: TEXT,
      spaceAbove: FIGURE.aboveCaption,
    },
    measure,
  );
  return [
    {
      height: (most * picture.height) / picture.width,
      spaceAbove: SPACE.table,
      mayBeginPage: true,
      pieces: [],
      rules: [],
      picture: {
        tag: { type: 'Figure', parent: document },
        picture,
        alternativeText: figure.alternativeText,
        x: COLUMN.left,
        width: most,
      },
    },
    ...caption.map((strip) => ({ ...strip, mayBeginPage: false })),
  ];
}
