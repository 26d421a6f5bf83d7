import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { EmployerShown } from './workplace.view.js';

interface WorkplacesFacts {
  visitor: Visitor;
  employers: EmployerShown[];
  /** Whether the organisation runs a scheme whose courses are registered here. */
  hasScheme: boolean;
}

/** Where a coordinator chooses the workplace of a new course. */
export function workplacesPage({ visitor, employers, hasScheme }: WorkplacesFacts): string {
  return html(
    <Page title="Arbejdssteder" visitor={visitor} at="/forloeb">
      <p>
        <a href="/forloeb">Alle forløb</a>
      </p>
      <h1>Arbejdssteder</h1>
      {hasScheme ? (
        <p>Vælg det arbejdssted, hvor menteen er ansat. Der opretter du forløbet.</p>
      ) : (
        <NoSchemeHere />
      )}
      {employers.map(({ id, name, workplaces }) => (
        <>
          <h2 class="limstift-wrap">{name}</h2>
          <ul>
            {workplaces.map((workplace) => (
              <li>
                <a href={`/arbejdssteder/${workplace.id}`}>{workplace.name}</a>
              </li>
            ))}
            <li>
              <a href={`/arbejdsgivere/${id}/arbejdssted`}>
                Tilføj et arbejdssted<span class="sr-only">{` hos ${name}`}</span>
              </a>
            </li>
            <li>
              <a href={`/arbejdsgivere/${id}/parathed`}>
                Se, om arbejdsgiveren er klar<span class="sr-only">{`: ${name}`}</span>
              </a>
            </li>
          </ul>
        </>
      ))}
      {employers.length === 0 && <p>Der er ikke registreret nogen arbejdsgiver endnu.</p>}
      <p>
        <a href="/arbejdsgivere/ny">Tilføj en arbejdsgiver</a>
      </p>
    </Page>,
  );
}

export function NoSchemeHere() {
  return (
    <p class="limstift-next">
      <strong>
        Der er ikke slået nogen ordning til, hvor koordinatoren opretter forløb på et arbejdssted.
      </strong>{' '}
      Bed en administrator om at slå en til under <a href="/ordninger">Ordninger</a>.
    </p>
  );
}
