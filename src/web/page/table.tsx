import { type ComponentChildren, isValidElement } from 'preact';

interface TableProps {
  caption: string;
  columns: string[];
  /** A cell for each column. */
  rows: ComponentChildren[][];
}

/** As long as a case number or a word such as `Jobkonsulent`: it stays in one piece. */
const LONGEST_SHORT = 16;

function isShort(cell: ComponentChildren): boolean {
  const text = isValidElement(cell) && cell.type === 'a' ? cell.props.children : cell;
  return typeof text === 'string' && text.length <= LONGEST_SHORT;
}

function classOf(cell: ComponentChildren, isAmount = false): string | undefined {
  if (isAmount) return 'limstift-short limstift-amount';
  return isShort(cell) ? 'limstift-short' : undefined;
}

/** Amounts stand below each other, with their decimals in line. */
const AMOUNT = /^\u2212?[\d.]+,\d\d\u00a0kr\.$/;

function isOfAmounts(rows: ComponentChildren[][], at: number): boolean {
  const cells = rows.map((row) => row[at]);
  const isAmount = (cell: ComponentChildren) => typeof cell === 'string' && AMOUNT.test(cell);
  return cells.some(isAmount) && cells.every((cell) => isAmount(cell) || cell === '–');
}

/** Whether a link or a button begins with the name of its column, so that a card need not name it. */
function says(cell: ComponentChildren, column: string | undefined): boolean {
  if (!isValidElement(cell)) return false;
  const [first] = [cell.props.children].flat();
  return typeof first === 'string' && first.trim() === column;
}

/** In the card of a narrow screen each piece of a cell stands in a place of its own: words beside a link are one. */
function inOnePiece(cell: ComponentChildren): ComponentChildren {
  return isValidElement(cell) && typeof cell.type !== 'string' ? <div>{cell}</div> : cell;
}

/** On a narrow screen every row is a card, and each cell names its column; on paper it is a table. */
export function Table({ caption, columns, rows }: TableProps) {
  const amounts = columns.map((_, at) => isOfAmounts(rows, at));
  return (
    <table class="table table--borderless table--responsive-headers d-print-table">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th scope="col" class={amounts[at] ? 'limstift-amount' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, at) => (
              <td
                data-title={says(cell, columns[at]) ? undefined : columns[at]}
                class={classOf(cell, amounts[at])}
              >
                {inOnePiece(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
