import type { Role } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { atStart, formatInstant } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { type Filled, valueIn } from '../../web/form/filled.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { LookPurpose } from '../record-look.js';
import { lookInDanish, subjectInDanish, wayInDanish } from './looks.words.js';

export type WayOfLooking = 'page' | 'api' | 'search' | 'letter' | 'export';
export type AccessSubjectKind = 'mentee' | 'mentor' | 'leader' | 'person' | 'none';

export interface LookShown {
  lookedAt: Date;
  /** The first of those that are told as one. */
  firstAt: Date;
  /** How often, where looks of one day are told as one. */
  times: number;
  /** How many cases they were about. */
  cases: number;
  who: string | null;
  role: Role;
  how: WayOfLooking;
  purpose: LookPurpose;
  subjectKind: AccessSubjectKind;
  /** Whose access was looked at, where it was a person's. */
  subject: string | null;
  criterion: string | null;
  placementId: string | null;
  reference: string | null;
}

export interface LooksPageFacts {
  visitor: Visitor;
  looks: LookShown[];
  form: Filled;
  /** The cases whose number is like what is asked about; null where none is asked about. */
  about: { id: string; reference: string }[] | null;
  /** The address of the next page, if there is one. */
  next: string | null;
}

export function looksPage({ visitor, looks, form, about, next }: LooksPageFacts): string {
  const { faults } = form;
  return html(
    <Page
      title={faults.length > 0 ? 'Fejl: Hvem har set' : 'Hvem har set'}
      visitor={visitor}
      at="/hvem-har-set"
    >
      <ErrorSummary faults={faults} />
      <h1>Hvem har set</h1>
      <p>Hver gang nogen ser oplysninger om en person, står det her. Din egen søgning kommer også med.</p>
      <form class="limstift-filters limstift-filters-many" method="get" action="/hvem-har-set" role="search">
        <TextInput form={form} name="reference" label="Sagsnummer" width="s" />
        <TextInput form={form} name="who" label="Den, der har set" width="m" />
        <DayInput form={form} name="firstDay" label="Fra" />
        <DayInput form={form} name="lastDay" label="Til og med" />
        <button type="submit" class="button button-secondary">
          Søg
        </button>
      </form>
      {about?.length === 1 &&
        about.map(({ id, reference }) => (
          <p>
            <a href={`/forloeb/${id}/haendelser`}>Hvad er der sket i sag {reference}</a>
          </p>
        ))}
      {about?.length === 0 && <p>{`Der er ingen sag med nummeret ${valueIn(form, 'reference')}.`}</p>}
      {faults.length === 0 && about?.length !== 0 && <Found looks={looks} />}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}

function Found({ looks }: { looks: LookShown[] }) {
  if (looks.length === 0) return <p>Ingen har set noget, der passer til søgningen.</p>;
  return (
    <Table
      caption="Opslag, det nyeste først"
      columns={['Tidspunkt', 'Set af', 'Rolle', 'Sag', 'Om', 'Hvad', 'Hvordan', 'Søgt på']}
      rows={looks.map((look) => [
        formatInstant(look.lookedAt),
        look.who ?? 'Ukendt',
        atStart(roleInDanish(look.role)),
        <CaseSeen {...look} />,
        look.subject ?? subjectInDanish(look.subjectKind),
        lookInDanish(look),
        wayInDanish(look.how),
        look.criterion ?? '–',
      ])}
    />
  );
}

function CaseSeen({ cases, placementId, reference }: LookShown) {
  if (cases > 1) return <>{`${cases} sager`}</>;
  if (placementId === null || reference === null) return <>–</>;
  return <a href={`/forloeb/${placementId}`}>{reference}</a>;
}
