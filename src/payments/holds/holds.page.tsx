import { formatDay } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../web/form/form.js';
import { DayInput, TextArea, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { HoldShown } from './hold-shown.js';

interface HoldsFacts {
  visitor: Visitor;
  /** Whether the reader holds payments back and lets them go. */
  holds: boolean;
  inForce: HoldShown[];
  form: Filled;
}

/** What is held back, until when and why. */
export function holdsPage({ visitor, holds, inForce, form }: HoldsFacts): string {
  const title = 'Holdt tilbage';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/udbetalinger">Tilbage til udbetalinger</a>
      </p>
      <h1>{title}</h1>
      <p>Det, der holdes tilbage, går ikke med i en kørsel, før dagen er forbi. Alt andet udbetales.</p>
      {inForce.length === 0 ? (
        <p>Intet holdes tilbage i dag.</p>
      ) : (
        <Table
          caption="Holdt tilbage, det første, der slutter, øverst"
          columns={['Hvad', 'Modtager', 'Til og med', 'Hvorfor', 'Af', ...(holds ? ['Slip'] : [])]}
          rows={inForce.map((hold) => [
            hold.claimId === null ? 'Alle krav' : <a href={`/krav/${hold.claimId}`}>{hold.reference}</a>,
            hold.payee ?? `CVR ${hold.payeeCvr}`,
            formatDay(hold.untilDay),
            <span class="limstift-said">{hold.reason}</span>,
            hold.heldBy ?? 'Ukendt',
            ...(holds ? [<Lift id={hold.id} />] : []),
          ])}
        />
      )}
      {holds && (
        <>
          <h2>Hold en arbejdsgivers krav tilbage</h2>
          <p>Et enkelt krav holder du tilbage på kravets egen side.</p>
          <Form action="/udbetalinger/tilbageholdt" class="limstift-narrow">
            <TextInput form={form} name="cvr" label="CVR-nummer" inputMode="numeric" width="s" />
            <HoldFields form={form} />
            <div class="limstift-actions">
              <Button>Hold tilbage</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}

export function HoldFields({ form }: { form: Filled }) {
  return (
    <>
      <DayInput form={form} name="untilDay" label="Til og med" />
      <TextArea
        form={form}
        name="reason"
        label="Hvorfor?"
        hint="Medarbejdere kan læse det. Skriv ikke om helbred."
        rows={3}
      />
    </>
  );
}

function Lift({ id }: { id: string }) {
  return (
    <ButtonForm action={`/udbetalinger/tilbageholdt/${id}/slip`} look="secondary">
      Slip
    </ButtonForm>
  );
}
