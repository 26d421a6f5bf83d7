import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';

interface FeeFacts {
  visitor: Visitor;
  placementId: string;
  of: string;
  mentor: string | null;
  form: Filled;
}

/** What is agreed with whoever sends an invoice for the mentor's hours. */
export function feePage({ visitor, placementId, of, mentor, form }: FeeFacts): string {
  const title = `Honorar for ${mentor ?? 'mentoren'}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p>
        Mentoren er ikke ansat på arbejdspladsen og afregnes med e-faktura. Skriv, hvad I har aftalt. En
        sagsbehandler skal godkende det.
      </p>
      <Form action={`/forloeb/${placementId}/honorar`} class="limstift-narrow">
        <DayInput form={form} name="firstDay" label="Gælder fra" />
        <TextInput
          form={form}
          name="amountOre"
          label="Honorar pr. time uden moms"
          inputMode="decimal"
          suffix="kr."
          width="s"
        />
        <TextInput
          form={form}
          name="senderCvr"
          label="CVR-nummer på den, der sender fakturaen"
          inputMode="numeric"
          width="s"
        />
        <TextInput
          form={form}
          name="orderReference"
          label="Ordrereference"
          hint="Fakturaen skal bære den. Fortæl mentoren, hvad den er."
        />
        <div class="limstift-actions">
          <Button>Send til godkendelse</Button>
        </div>
      </Form>
    </Page>,
  );
}
