import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { COURSE_OUTCOMES } from './outcome.rules.js';
import type { OutcomeView } from './outcome.view.js';
import { OutcomeList } from './outcomes.js';
import { outcomeInDanish } from './outcome.words.js';

export interface OutcomeFacts {
  visitor: Visitor;
  placementId: string;
  menteeName: string;
  noted: OutcomeView[];
  form: Filled;
}

/** What became of the mentee, at the end and since. */
export function outcomePage({ visitor, placementId, menteeName, noted, form }: OutcomeFacts): string {
  const title = 'Hvad kom der ud af forløbet?';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-lead limstift-wrap">{menteeName}</p>
      {noted.length > 0 && <OutcomeList noted={noted} />}
      <Form action={`/forloeb/${placementId}/udfald`} class="limstift-narrow">
        <Radios
          form={form}
          name="outcome"
          label="Hvad er menteen kommet i gang med?"
          choices={COURSE_OUTCOMES.map((value) => ({ value, label: outcomeInDanish(value) }))}
        />
        <DayInput form={form} name="day" label="Hvornår var det sådan?" />
        <p>Kun menteen og medarbejderne kan læse det.</p>
        <div class="limstift-actions">
          <Button>Gem</Button>
        </div>
      </Form>
    </Page>,
  );
}
