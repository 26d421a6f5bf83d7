import { Checkbox, Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { CONFLICT_KINDS } from './conflict.rules.js';
import { conflictHint, conflictKindInDanish } from './conflict.words.js';

export interface ReportConflictFacts {
  visitor: Visitor;
  placementId: string;
  form: Filled;
}

export function reportConflictPage({ visitor, placementId, form }: ReportConflictFacts): string {
  const title = 'Meld en interessekonflikt';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-lead">
        Er der kommet noget frem, som gør det svært at være mentor og mentee for hinanden, så skriv det her.
        Den, der har sagen, vurderer det. Det læses af dig og af de medarbejdere, der kan se sagen.
      </p>
      <Form action={`/forloeb/${placementId}/interessekonflikt`} class="limstift-narrow">
        <Radios
          form={form}
          name="kind"
          label="Hvad drejer det sig om?"
          choices={CONFLICT_KINDS.map((value) => ({
            value,
            label: conflictKindInDanish(value),
            hint: conflictHint(value),
          }))}
        />
        <TextArea form={form} name="description" label="Hvad er kommet frem?" rows={4} />
        <Checkbox
          form={form}
          name="involvesConsultant"
          label="Den medarbejder, der har sagen, er selv en del af det"
          hint="Så vurderes det af en anden, og den, der har sagen, kan ikke læse det."
        />
        <div class="limstift-actions">
          <Button>Send</Button>
        </div>
      </Form>
    </Page>,
  );
}
