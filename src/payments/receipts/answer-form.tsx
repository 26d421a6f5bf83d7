import type { Fault } from '../../web/problems/said.js';
import { Button, ButtonForm, Form } from '../../web/form/form.js';
import { FileInput } from '../../web/form/inputs.js';

/** Where the bank's answer to a run is brought, or somebody says that all is paid. */
export function AnswerForm({ runId, faults }: { runId: string; faults: Fault[] }) {
  return (
    <div class="limstift-screen-only">
      <h2>Bankens svar</h2>
      <Form action={`/udbetalinger/${runId}/svar`} hasFile class="limstift-narrow">
        <FileInput
          form={{ typed: {}, faults }}
          name="file"
          label="Fil med svar"
          hint="Bankens pain.002, eller en CSV-fil med kolonnerne Reference, Status, Årsag og Beløb. Du ser den igennem, før den læses ind."
          accept=".xml,.csv,text/csv,text/xml,application/xml"
        />
        <div class="limstift-actions">
          <Button look="secondary">Se svaret igennem</Button>
        </div>
      </Form>
      <p>Svarer økonomisystemet ikke med en fil, kan du melde, at du har set, at alt er udbetalt.</p>
      <ButtonForm action={`/udbetalinger/${runId}/alt-udbetalt`} look="secondary">
        Alt, der afventer, er udbetalt
      </ButtonForm>
    </div>
  );
}
