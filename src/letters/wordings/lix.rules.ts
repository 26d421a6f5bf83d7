import type { Block } from '../../pdf/blocks.js';

/** A text that takes longer than this to read is not plain Danish; what a municipality writes should stay at or under it. */
export const PLAIN_LIX = 40;

/**
 * How hard a Danish text is to read (Björnsson's LIX): words a sentence, and the share of words of more than six
 * letters; under 35 is easy, over 45 is hard. Each piece ends a sentence.
 */
export function lixOf(pieces: readonly string[]): number {
  const text = pieces.map((piece) => (/[.!?:]$/.test(piece.trim()) ? piece : `${piece}.`)).join(' ');
  // A full stop inside a date, a number or an abbreviation ends no sentence.
  const sentences = text.split(/(?<=\p{L}[.!?:]|\d{4}\.|\))\s+(?=[\p{Lu}»§\d])/u).length;
  const words = text.match(/[\p{L}\d@.-]*[\p{L}\d]/gu) ?? [];
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6);
  return Math.round(words.length / sentences + (100 * long.length) / words.length);
}

/** The running text of a letter, a piece for each paragraph and item: what is read from one end to the other. */
export function runningText(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
    const runs = block.kind === 'list' ? block.items : [block.runs];
    return runs.map((piece) => piece.map(({ text }) => text).join(''));
  });
}
