import { PLACEMENT_STATUSES } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { placementStatusInDanish } from '../../placements/placement.words.js';
import { formatPeriod } from '../../shared/danish-date.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { filledAgain } from '../../web/form/filled.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/page/table.js';

export interface CaseListFacts {
  visitor: Visitor;
  items: PlacementView[];
  filters: {
    q?: string | undefined;
    status?: string | undefined;
    consultantId?: string | undefined;
    /** What a consultant asks for their own cases by; null for everybody else. */
    ownId: string | null;
  };
  /** Whether whoever looks follows every case, and changes none. */
  isCoordinator: boolean;
  /** The address of the next page, if there is one. */
  next: string | null;
  /** What is wrong with the search; nothing was looked for then. */
  faults?: Fault[];
}

/** A placement that is being registered is no case yet. */
const LOOKED_FOR = PLACEMENT_STATUSES.filter((status) => status !== 'draft');

const STATUS_CHOICES = [
  { value: '', label: 'Alle' },
  ...LOOKED_FOR.map((value) => ({ value, label: placementStatusInDanish(value) })),
];

export function caseListPage({
  visitor,
  items,
  filters,
  isCoordinator,
  next,
  faults = [],
}: CaseListFacts): string {
  const form = filledAgain(filters, faults);
  return html(
    <Page title="Forløb" visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <h1>Forløb</h1>
      {isCoordinator && <p>Du kan følge alle forløb, men ikke ændre dem.</p>}
      <form class="limstift-filters" method="get" action="/forloeb" role="search">
        <TextInput form={form} name="q" label="Navn, arbejdsgiver, CVR- eller sagsnummer" type="search" />
        <Select form={form} name="status" label="Status" choices={STATUS_CHOICES} />
        {filters.ownId !== null && (
          <Select form={form} name="consultantId" label="Jobkonsulent" choices={whose(filters.ownId)} />
        )}
        <button type="submit" class="button button-secondary">
          Søg
        </button>
      </form>
      {faults.length === 0 && <Found items={items} />}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}

function whose(ownId: string) {
  return [
    { value: '', label: 'Alle' },
    { value: ownId, label: 'Mine' },
  ];
}

function Found({ items }: { items: PlacementView[] }) {
  if (items.length === 0) return <p>Ingen forløb passer til søgningen.</p>;
  return (
    <Table
      caption="Forløb, de nyeste først"
      columns={['Sag', 'Mentee', 'Arbejdsgiver', 'Mentor', 'Periode', 'Status']}
      rows={items.map((item) => [
        <a href={`/forloeb/${item.id}`}>{item.reference}</a>,
        item.mentee.name,
        item.employer.name,
        item.mentor?.name ?? 'Ingen endnu',
        formatPeriod(item),
        placementStatusInDanish(item.status),
      ])}
    />
  );
}
