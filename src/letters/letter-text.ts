import type { Block, LetterContent, Runs } from '../pdf/blocks.js';

/**
 * What a letter says, without its form: whom it is to, and then a line for the title and one for each heading,
 * paragraph, item and row.
 */
export function letterText({
  recipientLines,
  title,
  blocks,
}: Pick<LetterContent, 'recipientLines' | 'title' | 'blocks'>): string {
  return [recipientLines.join(', '), title, ...letterLines(blocks)].join('\n');
}

/** A line for each heading, paragraph, item and row. */
export const letterLines = (blocks: readonly Block[]): string[] => blocks.flatMap(linesOf);

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map((item, index) => `${block.numbered ? `${index + 1}.` : '–'} ${textOf(item)}`);
    case 'table':
      return [block.columns.map(({ heading }) => heading), ...block.rows].map(rowOf);
    case 'facts':
      return block.rows.map(({ label, value }) => `${textOf(label)}: ${textOf(value)}`);
  }
}

const rowOf = (cells: readonly Runs[]): string => cells.map(textOf).join(' | ');

/** In one line, as a new line within a paragraph is its form. */
const textOf = (runs: Runs): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s*\n\s*/g, ' / ')
    .trim();
