/** What the case is about, as far as a decision on its hours builds on it. */
import { formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { Table } from '../../web/page/table.js';
import type { GrantView } from '../grant.view.js';
import { grantStatusInDanish } from '../grant.words.js';

export interface GrantCaseFacts {
  period: { firstDay: string; lastDay: string };
  purpose: string;
  tasks: string;
  mentor: { name: string; qualifications: string } | null;
  otherGrants: GrantView[];
}

export function GrantCase({ period, purpose, tasks, mentor, otherGrants }: GrantCaseFacts) {
  return (
    <>
      <h2>Forløbet</h2>
      <dl class="limstift-facts">
        <dt>Periode</dt>
        <dd>{formatPeriod(period)}</dd>
        <dt>Formål</dt>
        <dd>{purpose}</dd>
        <dt>Mentorens opgaver</dt>
        <dd>{tasks}</dd>
        <dt>Mentor</dt>
        <dd>{mentor?.name ?? 'Ingen endnu'}</dd>
        {mentor && (
          <>
            <dt>Mentorens kvalifikationer</dt>
            <dd>{mentor.qualifications}</dd>
          </>
        )}
      </dl>
      <h3>Andre bevillinger i forløbet</h3>
      {otherGrants.length === 0 ? (
        <p>Der er ingen andre bevillinger.</p>
      ) : (
        <Table
          caption="Andre bevillinger i forløbet"
          columns={['Periode', 'Timer', 'Brugt i krav', 'Status']}
          rows={otherGrants.map((grant) => [
            <a href={`/bevillinger/${grant.id}`}>{formatPeriod(grant)}</a>,
            formatHours(grant.grantedMinutes),
            formatHours(grant.claimedMinutes),
            grantStatusInDanish(grant.status),
          ])}
        />
      )}
    </>
  );
}
