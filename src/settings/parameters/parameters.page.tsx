import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { formatKroner, type Ore } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/layout.js';
import { Table } from '../../web/table.js';

export interface CeilingShown {
  firstDay: Day;
  /** Null where there is no ceiling from that day on. */
  value: Ore | null;
  author: string | null;
  createdAt: Date;
}

export interface ParametersPageFacts {
  visitor: Visitor;
  ceilings: CeilingShown[];
  form: Filled;
}

export function parametersPage({ visitor, ceilings, form }: ParametersPageFacts): string {
  const title = 'Satser og lofter';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/organisation">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/organisation">Tilbage til organisation</a>
      </p>
      <h1>{title}</h1>
      <h2>Loft over lønomkostning pr. time</h2>
      <p>
        Koster en mentors time mere end loftet, betales kun op til loftet. Et loft gælder fra sin første dag,
        til der kommer et nyt. Krav, der er sendt, ændrer sig ikke.
      </p>
      {ceilings.length === 0 ? (
        <p>Der er ikke noget loft.</p>
      ) : (
        <Table
          caption="Lofter, det nyeste først"
          columns={['Gælder fra', 'Loft pr. time', 'Skrevet af', 'Skrevet']}
          rows={ceilings.map(({ firstDay, value, author, createdAt }) => [
            formatDay(firstDay),
            value === null ? 'Intet loft' : formatKroner(value),
            author ?? 'Ukendt',
            formatInstant(createdAt),
          ])}
        />
      )}
      <h2>Nyt loft</h2>
      <Form action="/parametre" class="limstift-narrow">
        <DayInput form={form} name="firstDay" label="Gælder fra" hint="I dag eller senere, fx 1.1.2027" />
        <TextInput
          form={form}
          name="valueOre"
          label="Loft pr. time"
          hint="Lad feltet stå tomt, hvis der ikke skal være noget loft fra den dag."
          inputMode="decimal"
          width="s"
          suffix="kr."
          optional
        />
        <div class="limstift-actions">
          <Button>Gem loftet</Button>
        </div>
      </Form>
    </Page>,
  );
}
