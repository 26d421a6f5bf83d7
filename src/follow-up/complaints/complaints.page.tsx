import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { ListedComplaint } from './complaint.view.js';
import { complainedOfInDanish, complaintStatusInDanish, dueInDanish } from './complaint.words.js';

export interface ComplaintsFacts {
  visitor: Visitor;
  complaints: ListedComplaint[];
  today: Day;
  /** The address of the next page, if there is one. */
  next: string | null;
}

/** Those that wait first, by the day that they are due. */
export function complaintsPage({ visitor, complaints, today, next }: ComplaintsFacts): string {
  return html(
    <Page title="Klager" visitor={visitor} at="/klager">
      <h1>Klager</h1>
      <p>En klage registreres fra den afgørelse, den gælder: åbn kravet eller bevillingen.</p>
      {complaints.length === 0 ? (
        <p>Der er ingen klager.</p>
      ) : (
        <Table
          caption="Klager, den der haster mest, først"
          columns={['Modtaget', 'Sag', 'Klagen gælder', 'Status']}
          rows={complaints.map(
            ({ complaint: { id, receivedDay, ofDecision, status, dueDay }, reference, mentee }) => [
              <a href={`/klager/${id}`}>{formatDay(receivedDay)}</a>,
              `${reference}, ${mentee.name}`,
              complainedOfInDanish(ofDecision),
              status === 'received' ? dueInDanish(dueDay, today) : complaintStatusInDanish(status),
            ],
          )}
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
