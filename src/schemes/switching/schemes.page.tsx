import { atStart } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { Fault } from '../../web/problems/said.js';
import { validityInDanish } from '../scheme.words.js';

export interface SchemeShown {
  code: string;
  name: string;
  organiser: string;
  validFrom: Day;
  validTo: Day | null;
  isOn: boolean;
  /** As `Slået til 22.11.2026 af Asta Administrator`. */
  state: string;
}

export interface SchemesPageFacts {
  visitor: Visitor;
  schemes: SchemeShown[];
  /** Whether whoever looks may switch them. */
  maySwitch: boolean;
  faults: Fault[];
}

/** Every scheme that there is, and which of them the organisation runs. */
export function schemesPage({ visitor, schemes, maySwitch, faults }: SchemesPageFacts): string {
  const title = 'Ordninger';
  return html(
    <Page
      title={faults.length > 0 ? `Fejl: ${title}` : title}
      visitor={visitor}
      at={maySwitch ? '/organisation' : '/ordninger'}
    >
      <ErrorSummary faults={faults} />
      {maySwitch && (
        <p>
          <a href="/organisation">Tilbage til organisation</a>
        </p>
      )}
      <h1>{title}</h1>
      {schemes.every(({ isOn }) => !isOn) && (
        <p class="limstift-next">
          <strong>Ingen ordning er slået til.</strong>{' '}
          {maySwitch
            ? 'Slå en til, før der kan registreres forløb.'
            : 'En administrator kan slå en til. Før det kan der ikke registreres forløb.'}
        </p>
      )}
      {maySwitch && (
        <p>
          Slår du en ordning fra, fortsætter de forløb, der er begyndt. Der kan blot ikke registreres nye.
        </p>
      )}
      <Table
        caption="Ordninger"
        columns={['Ordning', 'Skrevet af', 'Gælder', 'Tilstand', ...(maySwitch ? ['Skift'] : [])]}
        rows={schemes.map((scheme) => [
          <a href={`/ordninger/${scheme.code}`}>{scheme.name}</a>,
          scheme.organiser,
          atStart(validityInDanish(scheme)),
          scheme.state,
          ...(maySwitch ? [<Switch {...scheme} />] : []),
        ])}
      />
    </Page>,
  );
}

function Switch({ code, name, isOn }: SchemeShown) {
  return (
    <ButtonForm
      action={`/ordninger/${code}/skift`}
      fields={{ isOn: String(!isOn) }}
      look={isOn ? 'secondary' : 'primary'}
    >
      {isOn ? 'Slå fra' : 'Slå til'}
      <span class="sr-only">{` ${name}`}</span>
    </ButtonForm>
  );
}
