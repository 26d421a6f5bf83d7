import { roleInDanish } from '../../access/role.words.js';
import { formatInstant } from '../../shared/danish-date.js';
import { atStart } from '../../shared/danish-date.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { ConcernLineView } from './concern.view.js';
import { concernStatusInDanish, onBehalfOfInDanish } from './concern.words.js';

export interface ConcernsFacts {
  visitor: Visitor;
  concerns: ConcernLineView[];
  /** The address of the next page, if there is one. */
  next: string | null;
}

/** Those that one wrote or reads. */
export function concernsPage({ visitor, concerns, next }: ConcernsFacts): string {
  return html(
    <Page title="Bekymringer" visitor={visitor} at="/bekymringer">
      <h1>Bekymringer</h1>
      <p>Her er dem, du selv har skrevet, og dem, du skal læse. Andre kan ikke se dem.</p>
      {concerns.length === 0 ? (
        <p>Der er ingen bekymringer.</p>
      ) : (
        <Table
          caption="Bekymringer, den nyeste først"
          columns={['Skrevet', 'Sag', 'Hvem skrev', 'Status']}
          rows={concerns.map((concern) => [
            <a href={`/bekymringer/${concern.id}`}>{formatInstant(new Date(concern.writtenAt))}</a>,
            concern.reference === null ? '–' : `${concern.reference}, ${concern.menteeName ?? ''}`,
            whoInDanish(concern),
            concernStatusInDanish(concern.status),
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}

function whoInDanish({ authorRole, toldBy, isReader }: ConcernLineView): string {
  const who = isReader ? atStart(roleInDanish(authorRole)) : 'Dig';
  return toldBy === null ? who : `${who} for ${onBehalfOfInDanish(toldBy)}`;
}
