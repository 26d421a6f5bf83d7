import type { Face } from './blocks.js';
import type { Measure } from './break-lines.js';
import { fontOf } from './typeface.js';

const UNITS_PER_EM = 1000;
const MOST_REMEMBERED = 20_000;

const remembered: Record<Face, Map<string, number>> = {
  regular: new Map(),
  strong: new Map(),
  emphasis: new Map(),
};

/** As wide as pdfkit draws it: word by word, each with the space that ends it. */
export const measure: Measure = (text, face, size) => {
  const known = remembered[face];
  let units = known.get(text);
  if (units === undefined) {
    units = 0;
    for (const word of text.split(/(?<= )/)) units += fontOf(face).layout(word).advanceWidth;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, units);
  }
  return (units * size) / UNITS_PER_EM;
};
