import type { ComponentChildren } from 'preact';

interface TableProps {
  caption: string;
  columns: string[];
  /** A cell for each column. */
  rows: ComponentChildren[][];
}

/** On a narrow screen every row is a card, and each cell names its column. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table class="table table--borderless table--responsive-headers">
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
              <td data-title={columns[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
