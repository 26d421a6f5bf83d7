import type { Block, Figure, Heading, List, Paragraph } from './blocks.js';
import type { Measure } from './break-lines.js';
import { figureStrips } from './figure-strips.js';
import { COLUMN, HEADINGS, SPACE, TEXT, TITLE } from './letter-style.js';
import { printable } from './printable.js';
import { inFace, lineStrips, type Piece, plainText, type Tag, type TextStrip } from './strips.js';
import { factsStrips, tableStrips } from './table-strips.js';

const MOST_SHORT_ITEMS = 6;

/** Title and blocks as strips that know where a page may begin. */
export function letterStrips(
  title: string,
  blocks: readonly (Block | Figure)[],
  document: Tag,
  measure: Measure,
): TextStrip[] {
  const groups = [
    titleStrips(title, document, measure),
    ...blocks.map((block) => blockStrips(block, document, measure)),
  ];
  const kept = keptWithAbove(groups, blocks);
  return groups.flat().map((strip, index) => (kept.has(index) ? keptAbove(strip) : strip));
}

function keptAbove(strip: TextStrip): TextStrip {
  return { ...strip, mayBeginPage: false };
}

function titleStrips(title: string, document: Tag, measure: Measure): TextStrip[] {
  const place = {
    tag: { type: 'H1', parent: document },
    ...COLUMN,
    x: COLUMN.left,
    style: TITLE,
    spaceAbove: 0,
  };
  const strips = lineStrips([{ text: title, face: 'strong' }], place, measure);
  return withBookmark(strips, printable(title), 1);
}

function blockStrips(block: Block | Figure, document: Tag, measure: Measure): TextStrip[] {
  if (block.kind === 'heading') return headingStrips(block, document, measure);
  if (block.kind === 'paragraph') return paragraphStrips(block, document, measure);
  if (block.kind === 'list') return listStrips(block, document, measure);
  if (block.kind === 'table') return tableStrips(block, document, measure);
  if (block.kind === 'figure') return figureStrips(block, document, measure);
  return factsStrips(block, document, measure);
}

function headingStrips({ level, runs }: Heading, document: Tag, measure: Measure): TextStrip[] {
  const place = {
    tag: { type: `H${level}`, parent: document },
    x: COLUMN.left,
    width: COLUMN.width,
    style: HEADINGS[level],
    spaceAbove: level === 2 ? SPACE.heading : SPACE.subheading,
  };
  const strips = lineStrips(inFace(runs, 'strong'), place, measure);
  return level === 2 ? withBookmark(strips, printable(plainText(runs)), 2) : strips;
}

function withBookmark(strips: TextStrip[], title: string, level: 1 | 2): TextStrip[] {
  const [first, ...rest] = strips;
  return first ? [{ ...first, bookmark: { title, level } }, ...rest.map(keptAbove)] : [];
}

function paragraphStrips({ runs }: Paragraph, document: Tag, measure: Measure): TextStrip[] {
  const tag: Tag = { type: 'P', parent: document };
  const place = { tag, x: COLUMN.left, width: COLUMN.width, style: TEXT, spaceAbove: SPACE.paragraph };
  return lineStrips(runs, place, measure);
}

/** A short list of single lines stays on one page; no item of a longer one stands on a page alone. */
function listStrips({ numbered, items }: List, document: Tag, measure: Measure): TextStrip[] {
  const list: Tag = { type: 'L', parent: document, numbering: numbered ? 'Decimal' : 'Disc' };
  const labels = items.map((_, index) => (numbered ? `${index + 1}.` : '•'));
  const widest = Math.max(0, ...labels.map((label) => measure(`${label} `, 'regular', TEXT.size)));
  const indent = Math.max(SPACE.indent, widest);

  const groups = items.map((runs, index) => {
    const item: Tag = { type: 'LI', parent: list };
    const place = {
      tag: { type: 'LBody', parent: item },
      x: COLUMN.left + indent,
      width: COLUMN.width - indent,
      style: TEXT,
      spaceAbove: index === 0 ? SPACE.paragraph : SPACE.item,
    };
    const label = labelPiece(labels[index] ?? '', { type: 'Lbl', parent: item });
    const [first, ...rest] = lineStrips(runs, place, measure);
    return first ? [{ ...first, pieces: [label, ...first.pieces] }, ...rest] : [];
  });
  const isShort = groups.flat().length === items.length && items.length <= MOST_SHORT_ITEMS;
  return groups.flatMap((group, index) => {
    const mayBegin = index === 0 || (!isShort && index >= 2 && index < items.length - 1);
    const [first, ...rest] = group;
    return first && !mayBegin ? [keptAbove(first), ...rest] : group;
  });
}

function labelPiece(text: string, tag: Tag): Piece {
  return { tag, runs: [{ text, face: 'regular' }], x: COLUMN.left, y: 0, style: TEXT };
}

/**
 * The strips that stay with what is above them: the two after a heading, the one after a lead-in that
 * ends in a colon, and the last block with the line before it, so that a signature never stands alone.
 */
function keptWithAbove(groups: readonly TextStrip[][], blocks: readonly (Block | Figure)[]): Set<number> {
  const kept = new Set<number>();
  let end = 0;
  for (const [index, group] of groups.entries()) {
    end += group.length;
    const block = blocks[index - 1];
    if (!block || block.kind === 'heading') kept.add(end).add(end + 1);
    if (block?.kind === 'paragraph' && plainText(block.runs).trimEnd().endsWith(':')) kept.add(end);
  }
  const firstOfLast = end - (groups.at(-1)?.length ?? 0);
  return kept.add(firstOfLast).add(firstOfLast - 1);
}
