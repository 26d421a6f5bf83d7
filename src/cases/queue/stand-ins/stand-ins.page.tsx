import { formatPeriod } from '../../../shared/danish-date.js';
import type { Day } from '../../../shared/day.js';
import { Select } from '../../../web/form/choices.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../../web/form/form.js';
import { DayInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import type { Holder } from '../queue.rules.js';

export interface StandInsFacts {
  visitor: Visitor;
  leaves: { id: string; firstDay: Day; lastDay: Day; standIn: string }[];
  /** Who may stand in. */
  colleagues: Holder[];
  form: Filled;
}

/** Who looks after one's work when one is away. */
export function standInsPage({ visitor, leaves, colleagues, form }: StandInsFacts): string {
  const choices = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return html(
    <Page title={form.faults.length > 0 ? 'Fejl: Stedfortræder' : 'Stedfortræder'} visitor={visitor} at="/">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/">Forside</a>
      </p>
      <h1>Vælg en stedfortræder</h1>
      <p>
        Din stedfortræder ser dit arbejde, mens du er væk, og kan tage det fra dig. Sagerne er stadig dine.
      </p>
      {leaves.length > 0 && (
        <Table
          caption="Dine stedfortrædere"
          columns={['Periode', 'Stedfortræder', 'Fjern']}
          rows={leaves.map((leave) => [
            formatPeriod(leave),
            leave.standIn,
            <ButtonForm action={`/stedfortraeder/${leave.id}/fjernelse`} look="secondary">
              Fjern<span class="sr-only">{` ${leave.standIn}`}</span>
            </ButtonForm>,
          ])}
        />
      )}
      <Form action="/stedfortraeder" class="limstift-narrow">
        <Select
          form={form}
          name="standInId"
          label="Stedfortræder"
          choices={[{ value: '', label: 'Vælg' }, ...choices]}
        />
        <DayInput form={form} name="firstDay" label="Fra og med" />
        <DayInput form={form} name="lastDay" label="Til og med" />
        <div class="limstift-actions">
          <Button>Gem stedfortræder</Button>
        </div>
      </Form>
    </Page>,
  );
}
