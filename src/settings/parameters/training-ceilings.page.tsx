import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ceilingInDanish } from './parameter.words.js';

interface TrainingCeilingsFacts {
  visitor: Visitor;
  at: string;
  /** The newest day first. */
  ceilings: { firstDay: Day; value: Ore | null }[];
  sets: boolean;
  form: Filled;
}

/** The most that one training of a mentor may cost, from which day. */
export function trainingCeilingsPage({ visitor, at, ceilings, sets, form }: TrainingCeilingsFacts): string {
  const title = 'Loft over prisen på et kursus';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at={at}>
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/parametre">Tilbage til satser og lofter</a>
      </p>
      <h1>{title}</h1>
      <p>
        Loven sætter ingen grænse for, hvad en mentors kursus må koste. Kommunen kan selv sætte en. Den gælder
        det enkelte kursus uden moms, når der søges.
      </p>
      {ceilings.length === 0 ? (
        <p>Der er ikke sat noget loft.</p>
      ) : (
        <Table
          caption="Lofter, det nyeste først"
          columns={['Gælder fra', 'Loft']}
          rows={ceilings.map(({ firstDay, value }) => [formatDay(firstDay), ceilingInDanish(value)])}
        />
      )}
      {sets && (
        <>
          <h2>Sæt et loft</h2>
          <Form action="/parametre/uddannelse" class="limstift-narrow">
            <DayInput form={form} name="firstDay" label="Gælder fra" />
            <TextInput
              form={form}
              name="valueOre"
              label="Højeste pris uden moms"
              hint="Lad feltet stå tomt, hvis der ikke skal være noget loft."
              inputMode="decimal"
              width="s"
              suffix="kr."
              optional
            />
            <div class="limstift-actions">
              <Button>Gem loftet</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}
