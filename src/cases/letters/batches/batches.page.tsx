import { formatInstant } from '../../../shared/danish-date.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import { batchKindInDanish, batchStatusInDanish, lettersInDanish } from './letter-batch.words.js';
import type { LetterBatchView } from './letter-batch.view.js';

interface BatchesFacts {
  visitor: Visitor;
  items: LetterBatchView[];
  /** Names of those who chose, by id. */
  names: Map<string, string>;
  mayWrite: boolean;
  /** The cursor of the next page. */
  next: string | null;
}

/** The batches of letters, the newest first. */
export function batchesPage({ visitor, items, names, mayWrite, next }: BatchesFacts): string {
  const title = 'Brevkørsler';
  return html(
    <Page title={title} visitor={visitor} at="/brevkoersler">
      <h1>{title}</h1>
      <p>En brevkørsel laver breve i mange sager på én gang, klar til udskrift.</p>
      {mayWrite && (
        <p>
          <a class="button button-primary" href="/brevkoersler/ny">
            Ny brevkørsel
          </a>
        </p>
      )}
      {items.length === 0 ? (
        <p>Der er ingen brevkørsler endnu.</p>
      ) : (
        <Table
          caption="Brevkørsler, den nyeste øverst"
          columns={['Kørsel', 'Breve', 'Valgt', 'Antal', 'Status']}
          rows={items.map(({ id, reference, kind, createdAt, createdBy, letters, status }) => [
            <a href={`/brevkoersler/${id}`}>{reference}</a>,
            batchKindInDanish(kind),
            `${formatInstant(new Date(createdAt))} af ${names.get(createdBy) ?? '–'}`,
            lettersInDanish(letters.waiting + letters.made + letters.failed),
            batchStatusInDanish(status),
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a href={`/brevkoersler?cursor=${next}`}>Flere kørsler</a>
        </p>
      )}
    </Page>,
  );
}
