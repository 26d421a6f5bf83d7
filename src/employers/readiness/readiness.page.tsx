import { strengthInDanish } from '../../schemes/pages/scheme-text.words.js';
import { saidWithSource } from '../../schemes/said-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { ReadinessPartView } from './readiness.view.js';

export interface ReadinessFacts {
  visitor: Visitor;
  employer: { id: string; name: string };
  parts: ReadinessPartView[];
  /** Null for those who only read. */
  form: Filled | null;
}

export function readinessPage({ visitor, employer, parts, form }: ReadinessFacts): string {
  const title = `Er ${employer.name} klar?`;
  const faults = form?.faults ?? [];
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <p>
        <a href="/forloeb">Alle forløb</a>
      </p>
      <h1>{title}</h1>
      <Table
        caption="Det, der skal være på plads"
        columns={['Hvad', 'Hvor bindende', 'På plads', 'Hvem står for det']}
        rows={parts.map(({ says, source, strength, day, name }) => [
          saidWithSource({ says, source }),
          strengthInDanish(strength),
          day === null ? 'Mangler' : formatDay(day),
          name ?? '–',
        ])}
      />
      {form && (
        <>
          <h2>Skriv, hvad der er på plads</h2>
          <Form action={`/arbejdsgivere/${employer.id}/parathed`} class="limstift-narrow">
            <Radios
              form={form}
              name="code"
              label="Hvad er på plads?"
              choices={parts.map(({ code, says }) => ({ value: code, label: says }))}
            />
            <DayInput form={form} name="day" label="Fra hvilken dag?" />
            <TextInput form={form} name="name" label="Hvem står for det hos arbejdsgiveren?" />
            <div class="limstift-actions">
              <Button>Gem</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}
