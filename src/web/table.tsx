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

/** On a narrow screen every row is a card, and each cell names its column; on paper it is a table. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table class="table table--borderless table--responsive-headers d-print-table">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, at) => (
              <td data-title={columns[at]} class={isShort(cell) ? 'limstift-short' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
