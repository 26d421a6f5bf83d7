import { formatInstant } from '../../shared/danish-date.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { Unbroken } from '../../web/page/unbroken.js';

interface Unfinished {
  id: string;
  mentee: string | null;
  employer: string | null;
  updatedAt: Date;
}

/** Where a registration begins, or is taken up again. */
export function registrationsPage({
  visitor,
  unfinished,
  hasScheme,
}: {
  visitor: Visitor;
  unfinished: Unfinished[];
  /** Whether any scheme is switched on. */
  hasScheme: boolean;
}) {
  return html(
    <Page title="Nyt forløb" visitor={visitor} at="/forloeb/nyt">
      <h1>Nyt forløb</h1>
      <p>
        Du skal bruge arbejdsgiverens CVR-nummer, arbejdsstedets P-nummer, lederens e-mail og borgerens
        CPR-nummer. Hvert trin gemmes, så du kan holde pause undervejs.
      </p>
      {hasScheme ? <ButtonForm action="/forloeb/nyt">Begynd på et nyt forløb</ButtonForm> : <NoScheme />}
      {unfinished.length > 0 && (
        <>
          <h2>Påbegyndte registreringer</h2>
          <Table
            caption="Påbegyndte registreringer"
            columns={['Borger', 'Arbejdsgiver', 'Sidst gemt', 'Fortsæt', 'Slet']}
            rows={unfinished.map(({ id, mentee, employer, updatedAt }) => {
              const whose = [mentee, employer].filter((name) => name !== null).join(' hos ');
              const which = whose || `den fra ${formatInstant(updatedAt)}`;
              return [
                <span class="limstift-wrap">{mentee ?? 'Ikke valgt'}</span>,
                <span class="limstift-wrap">{employer ?? 'Ikke valgt'}</span>,
                formatInstant(updatedAt),
                <a href={`/forloeb/nyt/${id}`}>
                  Fortsæt <span class="sr-only">{which}</span>
                </a>,
                <a href={`/forloeb/nyt/${id}/sletning`}>
                  Slet <span class="sr-only">{which}</span>
                </a>,
              ];
            })}
          />
        </>
      )}
    </Page>,
  );
}

/** What is said where nothing can be registered, and what to do. */
export function NoScheme() {
  return (
    <p class="limstift-next">
      <strong>Der er ikke slået nogen ordning til.</strong> Bed en administrator om at slå en til under{' '}
      <a href="/ordninger">Ordninger</a>. Derefter kan du registrere forløb.
    </p>
  );
}

export interface RegisteredFacts {
  visitor: Visitor;
  placement: { id: string; reference: string; menteeName: string; hasMentor: boolean };
}

/** The receipt, and what comes next. */
export function registeredPage({ visitor, placement }: RegisteredFacts): string {
  const { id, reference, menteeName, hasMentor } = placement;
  return html(
    <Page title="Forløbet er registreret" visitor={visitor} at="/forloeb/nyt">
      <h1>Forløbet er registreret</h1>
      <p class="limstift-wrap">{`Forløbet for ${menteeName} har sagsnummer ${reference}.`}</p>
      <h2>Det næste</h2>
      <ul>
        <li>
          <a href={`/forloeb/${id}/bevillinger/ny`}>Søg om timer til mentoren</a>
        </li>
        <li>
          <a href={`/forloeb/${id}/adgang`}>Giv lederen adgang</a>
        </li>
        {!hasMentor && <li>Lederen vælger mentoren.</li>}
        <li>
          <a href={`/forloeb/${id}`}>
            <Unbroken text={`Se sagen ${reference}`} />
          </a>
        </li>
      </ul>
    </Page>,
  );
}
