import { roleInDanish } from '../../../access/role.words.js';
import { ROLES } from '../../../access/role.js';
import { atStart } from '../../../shared/danish-date.js';
import { Select } from '../../../web/form/choices.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { TextInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import { ceilingsWaitInDanish } from '../../parameters/parameter.words.js';
import { accessInDanish, rolesInDanish } from './people-list.words.js';
import type { PersonShown } from './person.page.js';

export interface PeopleListFacts {
  visitor: Visitor;
  people: PersonShown[];
  form: Filled;
  now: Date;
  /** The address of the next page, if there is one. */
  next: string | null;
  /** Proposed ceilings that the reader may take a stand on. */
  ceilings: number;
}

const WHO_CHOICES = [
  { value: '', label: 'Medarbejdere' },
  ...ROLES.map((value) => ({ value, label: atStart(roleInDanish(value)) })),
  { value: 'all', label: 'Alle' },
  { value: 'inactive', label: 'Dem, hvis adgang er lukket' },
];

export function peopleListPage({ visitor, people, form, now, next, ceilings }: PeopleListFacts): string {
  const { faults } = form;
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Personer' : 'Personer'} visitor={visitor} at="/personer">
      <ErrorSummary faults={faults} />
      <h1>Personer</h1>
      {ceilings > 0 && (
        <p class="limstift-next">
          <a href="/parametre">{ceilingsWaitInDanish(ceilings)}</a>
        </p>
      )}
      <p>
        <a href="/personer/ny">Registrer en medarbejder</a>
      </p>
      <form class="limstift-filters" method="get" action="/personer" role="search">
        <TextInput form={form} name="q" label="Navn eller e-mail" type="search" />
        <Select form={form} name="who" label="Vis" choices={WHO_CHOICES} />
        <button type="submit" class="button button-secondary">
          Søg
        </button>
      </form>
      {faults.length === 0 && <Found people={people} now={now} />}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}

function Found({ people, now }: Pick<PeopleListFacts, 'people' | 'now'>) {
  if (people.length === 0) return <p>Ingen personer passer til søgningen.</p>;
  return (
    <Table
      caption="Personer, ordnet efter navn"
      columns={['Navn', 'E-mail', 'Roller', 'Adgang']}
      rows={people.map((person) => [
        <a href={`/personer/${person.id}`}>{person.name}</a>,
        person.email,
        rolesInDanish(person.roles.map(roleInDanish)),
        accessInDanish(person, now),
      ])}
    />
  );
}
