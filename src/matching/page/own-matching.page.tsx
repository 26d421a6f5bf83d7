import { formatDay } from '../../shared/danish-date.js';
import { html, Page } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { askedRole, deadlinesOf } from '../proposals/proposal.rules.js';
import { ownStatusInDanish } from '../proposals/proposal.words.js';
import type { OwnMatchingFacts } from './matching.facts.js';

/** What a mentor or mentee has applied for, and what they are asked. */
export function ownMatchingPage({
  visitor,
  as,
  applications,
  proposals,
  schemeNames,
}: OwnMatchingFacts): string {
  return html(
    <Page title="Tilmelding og forslag" visitor={visitor} at="/matchning">
      <h1>Tilmelding og forslag</h1>
      {proposals.length > 0 && (
        <Table
          caption="Forslag"
          columns={['Forslag', 'Status', 'Svar senest']}
          rows={proposals.map((proposal) => {
            const isMine = askedRole(proposal) === as;
            return [
              <a href={`/matchning/forslag/${proposal.id}`}>
                {schemeNames.get(proposal.scheme) ?? 'Forslag'}
              </a>,
              ownStatusInDanish(proposal.status, isMine),
              isMine ? formatDay(deadlinesOf(proposal).answerDay) : '–',
            ];
          })}
        />
      )}
      {applications.length === 0 ? (
        <p>Du har ingen tilmelding.</p>
      ) : (
        <ul class="nobullet-list">
          {applications.map(({ id, scheme, receivedDay, isOpen }) => (
            <li>
              <a href={`/matchning/tilmeldinger/${id}`}>
                {`Din tilmelding til ${schemeNames.get(scheme) ?? 'ordningen'}`}
              </a>
              {`, modtaget ${formatDay(receivedDay)}${isOpen ? '' : '. Lukket'}`}
            </li>
          ))}
        </ul>
      )}
    </Page>,
  );
}
