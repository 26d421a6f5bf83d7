import { PLACEMENT_STATUSES } from '../placements/placement.rules.js';
import type { PlacementView } from '../placements/placement.view.js';
import { placementStatusInDanish } from '../placements/placement.words.js';
import { formatPeriod } from '../shared/danish-date.js';
import { Select, Table, TextInput } from '../web/form.js';
import { html, Page, type Visitor } from '../web/layout.js';

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
  /** The address of the next page, if there is one. */
  next: string | null;
}

const STATUS_CHOICES = [
  { value: '', label: 'Alle' },
  ...PLACEMENT_STATUSES.map((value) => ({ value, label: placementStatusInDanish(value) })),
];

export function caseListPage({ visitor, items, filters, next }: CaseListFacts): string {
  return html(
    <Page title="Forløb" visitor={visitor}>
      <h1>Forløb</h1>
      <form class="limstift-filters" method="get" action="/forloeb" role="search">
        <TextInput name="q" label="Navn, arbejdsgiver, CVR- eller sagsnummer" value={filters.q} />
        <Select name="status" label="Status" options={STATUS_CHOICES} value={filters.status} />
        {filters.ownId !== null && (
          <Select
            name="consultantId"
            label="Jobkonsulent"
            options={whose(filters.ownId)}
            value={filters.consultantId}
          />
        )}
        <button type="submit" class="button button-secondary">
          Søg
        </button>
      </form>
      {items.length === 0 ? <p>Ingen forløb passer til søgningen.</p> : <CaseTable items={items} />}
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

function CaseTable({ items }: { items: PlacementView[] }) {
  return (
    <Table caption="Forløb, de nyeste først">
      <thead>
        <tr>
          <th scope="col">Sag</th>
          <th scope="col">Mentee</th>
          <th scope="col">Arbejdsgiver</th>
          <th scope="col">Mentor</th>
          <th scope="col">Periode</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr>
            <td>
              <a href={`/forloeb/${item.id}`}>{item.reference}</a>
            </td>
            <td>{item.mentee.name}</td>
            <td>{item.employer.name}</td>
            <td>{item.mentor?.name ?? 'Ingen endnu'}</td>
            <td>{formatPeriod(item)}</td>
            <td>{placementStatusInDanish(item.status)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
