/** The blocks that the summary of an audit pack is made of. */
import type { Block, Runs } from '../../pdf/blocks.js';

const plain = (text: string): Runs => [{ text, face: 'regular' }];

export function heading(text: string): Block {
  return { kind: 'heading', level: 2, runs: plain(text) };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: plain(text) };
}

export function facts(rows: [label: string, value: string][]): Block {
  return {
    kind: 'facts',
    rows: rows.map(([label, value]) => ({ label: plain(label), value: plain(value) })),
  };
}

/** A table, or that there is nothing to tell; the last `amounts` columns are numbers. */
export function tableOf(columns: string[], rows: string[][], amounts = 0): Block {
  if (rows.length === 0) return paragraph('Ingen.');
  return {
    kind: 'table',
    columns: columns.map((text, at) => ({
      heading: plain(text),
      align: at >= columns.length - amounts ? 'right' : 'left',
    })),
    rows: rows.map((cells) => cells.map(plain)),
  };
}
