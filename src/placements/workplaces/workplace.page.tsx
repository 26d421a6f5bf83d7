import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { NoSchemeHere } from './workplaces.page.js';
import type { PersonHere, WorkplaceShown } from './workplace.view.js';

export interface WorkplaceFacts extends WorkplaceShown {
  visitor: Visitor;
  hasScheme: boolean;
}

/** A workplace with its leaders and mentors, from which a course begins. */
export function workplacePage(facts: WorkplaceFacts): string {
  const { visitor, workplace, employer, leaders, mentors, hasScheme } = facts;
  const here = `/arbejdssteder/${workplace.id}`;
  const lacks = [
    ...(leaders.length === 0 ? ['en leder'] : []),
    ...(mentors.length === 0 ? ['en mentor'] : []),
  ];
  return html(
    <Page title={workplace.name} visitor={visitor} at="/forloeb">
      <p>
        <a href="/arbejdssteder">Alle arbejdssteder</a>
      </p>
      <h1 class="limstift-wrap">{workplace.name}</h1>
      <p class="limstift-wrap">
        {`${employer.name}. ${workplace.street}, ${workplace.postcode} ${workplace.city}. P-nummer ${workplace.pNumber}.`}
      </p>
      {!hasScheme && <NoSchemeHere />}
      {hasScheme && lacks.length > 0 && (
        <p class="limstift-next">{`Tilføj først ${lacks.join(' og ')}. Så kan du oprette et forløb her.`}</p>
      )}
      {hasScheme && lacks.length === 0 && (
        <p class="limstift-actions">
          <a class="button button-primary" href={`${here}/forloeb`}>
            Nyt forløb her
          </a>
        </p>
      )}
      <h2>Ledere</h2>
      <People caption="Ledere på arbejdsstedet" people={leaders} none="Der er ingen ledere endnu." />
      <p>
        <a href={`${here}/leder`}>Tilføj en leder</a>
      </p>
      <h2>Mentorer</h2>
      <People caption="Mentorer på arbejdsstedet" people={mentors} none="Der er ingen mentorer endnu." />
      <p>
        <a href={`${here}/mentor`}>Tilføj en mentor</a>
      </p>
    </Page>,
  );
}

function People({ caption, people, none }: { caption: string; people: PersonHere[]; none: string }) {
  if (people.length === 0) return <p>{none}</p>;
  return (
    <Table
      caption={caption}
      columns={['Navn', 'E-mail']}
      rows={people.map(({ name, email }) => [name, <span class="limstift-wrap">{email}</span>])}
    />
  );
}
