import type { Role } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { type EventCode, happenedInDanish } from '../../audit/event.words.js';
import { atStart, formatInstant } from '../../shared/danish-date.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { type ChangeDetails, detailsInDanish } from './changes.words.js';

export interface ChangeShown {
  what: EventCode;
  at: Date;
  /** Null where nobody did it by hand. */
  byName: string | null;
  byRole: Role | 'system' | null;
  /** Whose access or contact it is, where it is that of staff. */
  subject: { id: string; name: string } | null;
  details: ChangeDetails;
}

interface ChangesPageFacts {
  visitor: Visitor;
  changes: ChangeShown[];
  /** The address of the next page, if there is one. */
  next: string | null;
}

/** What administrators and others have changed of people, rules and the organisation. */
export function changesPage({ visitor, changes, next }: ChangesPageFacts): string {
  return html(
    <Page title="Ændringer" visitor={visitor} at="/aendringer">
      <h1>Ændringer</h1>
      <p>
        Her står det, der er ændret om medarbejdere og i lofter, ordninger og organisationens oplysninger.
      </p>
      <Table
        caption="Ændringer, den nyeste først"
        columns={['Tidspunkt', 'Hvad', 'Om', 'Nærmere', 'Gjort af', 'Rolle']}
        rows={changes.map(({ what, at, byName, byRole, subject, details }) => [
          formatInstant(at),
          happenedInDanish(what),
          subject?.name ?? '–',
          detailsInDanish(what, details) ?? '–',
          byName ?? 'Limstift',
          byRole === null || byRole === 'system' ? 'System' : atStart(roleInDanish(byRole)),
        ])}
      />
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}
