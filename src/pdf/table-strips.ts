import type { Facts, Runs, Table } from './blocks.js';
import { breakLines, type Line, type Measure } from './break-lines.js';
import { CELL, COLUMN, SPACE } from './letter-style.js';
import { inFace, type Piece, type Tag, type TextStrip } from './strips.js';

const GUTTER = 16;
const PADDING = 2;
/** What a column of text needs at least, beside numbers that are not divided. */
const NARROWEST = 40;
const WIDEST_LABEL = COLUMN.width * 0.45;

interface Cell {
  readonly runs: Runs;
  readonly type: 'TH' | 'TD';
  readonly scope?: 'Row' | 'Column';
  readonly align: 'left' | 'right';
  readonly x: number;
  readonly width: number;
}

type Columns = readonly { readonly x: number; readonly width: number }[];

/** A table whose rows are never divided and whose header stands on every page it reaches. */
export function tableStrips(table: Table, document: Tag, measure: Measure): TextStrip[] {
  const tag: Tag = { type: 'Table', parent: document };
  const headings = table.columns.map((column) => inFace(column.heading, 'strong'));
  const columns = placeColumns(
    table.columns.map((column, index) => ({
      natural: naturalWidth([headings[index] ?? [], ...table.rows.map((row) => row[index] ?? [])], measure),
      isFixed: column.align === 'right',
    })),
  );
  const cellsOf = (row: readonly Runs[], type: 'TH' | 'TD'): Cell[] =>
    table.columns.map(({ align }, index) => ({
      runs: row[index] ?? [],
      type,
      ...(type === 'TH' ? { scope: 'Column' as const } : {}),
      align,
      ...(columns[index] ?? { x: COLUMN.left, width: COLUMN.width }),
    }));

  const header = rowStrip(cellsOf(headings, 'TH'), tag, 1, measure);
  const rows = table.rows.map((row) => rowStrip(cellsOf(row, 'TD'), tag, 0.5, measure));
  return [
    { ...header, spaceAbove: SPACE.table, mayBeginPage: true },
    ...rows.map((row, index) =>
      Object.assign(row, { mayBeginPage: index > 0 && index < rows.length - 1, repeated: header }),
    ),
  ];
}

/** Labels to the left, each the header of its row. */
export function factsStrips(facts: Facts, document: Tag, measure: Measure): TextStrip[] {
  const tag: Tag = { type: 'Table', parent: document };
  const labels = facts.rows.map((row) => row.label);
  const labelWidth = Math.min(naturalWidth(labels, measure), WIDEST_LABEL);
  const valueLeft = COLUMN.left + labelWidth + GUTTER;
  const valueWidth = COLUMN.width - labelWidth - GUTTER;

  return facts.rows.map(({ label, value }, index) => {
    const cells: Cell[] = [
      { runs: label, type: 'TH', scope: 'Row', align: 'left', x: COLUMN.left, width: labelWidth },
      { runs: inFace(value, 'strong'), type: 'TD', align: 'left', x: valueLeft, width: valueWidth },
    ];
    const strip = rowStrip(cells, tag, 0.5, measure);
    const isFirst = index === 0;
    return {
      ...strip,
      spaceAbove: isFirst ? SPACE.table : 0,
      mayBeginPage: isFirst || (index > 1 && index < facts.rows.length - 1),
      rules: isFirst ? [{ y: 0, thickness: 1 }, ...strip.rules] : strip.rules,
    };
  });
}

function rowStrip(cells: readonly Cell[], table: Tag, thickness: number, measure: Measure): TextStrip {
  const row: Tag = { type: 'TR', parent: table };
  const laid = cells.map((cell) => ({
    cell,
    lines: breakLines(cell.runs, cell.width, CELL.size, measure),
  }));
  const most = Math.max(1, ...laid.map(({ lines }) => lines.length));
  const height = most * CELL.leading + 2 * SPACE.cell;
  return {
    height,
    spaceAbove: 0,
    mayBeginPage: false,
    pieces: laid.flatMap(({ cell, lines }) => cellPieces(cell, lines, row)),
    rules: [{ y: height, thickness }],
  };
}

function cellPieces(cell: Cell, lines: readonly Line[], row: Tag): Piece[] {
  const tag: Tag = { type: cell.type, parent: row, ...(cell.scope ? { scope: cell.scope } : {}) };
  const empty: Line = { runs: [], width: 0 };
  return (lines.length === 0 ? [empty] : lines).map((line, index) => ({
    tag,
    runs: line.runs,
    x: cell.align === 'right' ? cell.x + cell.width - line.width : cell.x,
    y: SPACE.cell + index * CELL.leading,
    style: CELL,
  }));
}

function naturalWidth(cells: readonly Runs[], measure: Measure): number {
  const widths = cells.flatMap((runs) =>
    breakLines(runs, COLUMN.width, CELL.size, measure).map((line) => line.width),
  );
  return Math.max(0, ...widths) + PADDING;
}

/**
 * Numbers take the width they need, and so does a column of text that needs no more than its share, but for the widest;
 * the others divide what is left by what they would fill.
 */
function placeColumns(columns: readonly { natural: number; isFixed: boolean }[]): Columns {
  const available = COLUMN.width - GUTTER * (columns.length - 1);
  const texts = columns.filter(({ isFixed }) => !isFixed);
  const numbers = sum(columns.flatMap(({ natural, isFixed }) => (isFixed ? [natural] : [])));
  const most = numbers + texts.length * NARROWEST <= available ? numbers : available / columns.length;
  const forTexts =
    available - sum(columns.flatMap(({ natural, isFixed }) => (isFixed ? [Math.min(natural, most)] : [])));
  const share = forTexts / texts.length;
  const widest = Math.max(0, ...texts.map(({ natural }) => natural));
  const sized = columns.map(({ natural, isFixed }) => {
    if (isFixed) return { natural, fixed: Math.min(natural, most) };
    return { natural, fixed: natural <= share && natural < widest ? natural : null };
  });
  const left = available - sum(sized.flatMap(({ fixed }) => fixed ?? []));
  const wanted = sum(sized.flatMap(({ natural, fixed }) => (fixed === null ? [natural] : [])));

  let x = COLUMN.left;
  return sized.map(({ natural, fixed }) => {
    const column = { x, width: fixed ?? (left * natural) / wanted };
    x += column.width + GUTTER;
    return column;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
