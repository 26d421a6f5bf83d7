import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { TargetShown } from './invoice-target.js';

interface InvoiceFormFacts {
  visitor: Visitor;
  target: TargetShown;
  /** Whether the reader may say that the sender is another than was agreed. */
  mayChangeSender: boolean;
  form: Filled;
}

/** An e-invoice as it came, written down for what it is for. */
export function invoiceFormPage({ visitor, target, mayChangeSender, form }: InvoiceFormFacts): string {
  const title = 'Registrér en faktura';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/fakturaer">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={target.at}>{`Tilbage til ${target.says}`}</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        {target.leftOre === 0
          ? 'Der er ikke mere at fakturere.'
          : `Der er ${formatKroner(target.leftOre)} tilbage at fakturere uden moms.`}
      </p>
      {(target.leftOre > 0 || form.faults.length > 0) && (
        <>
          <p>Skriv det, der står på fakturaen i økonomisystemet. En anden attesterer den bagefter.</p>
          <Form action={`${target.at}/faktura`} class="limstift-narrow">
            <TextInput
              form={form}
              name="senderCvr"
              label="Afsenderens CVR-nummer"
              inputMode="numeric"
              width="s"
            />
            {mayChangeSender && (
              <TextInput
                form={form}
                name="senderBecause"
                label="Hvorfor er afsenderen en anden end aftalt?"
                hint="Skriv det kun, hvis CVR-nummeret er et andet, fx at afsenderen har skiftet CVR-nummer."
                optional
              />
            )}
            <TextInput form={form} name="number" label="Fakturaens nummer" width="m" />
            <DayInput form={form} name="issuedOn" label="Fakturaens dato" />
            <DayInput form={form} name="receivedOn" label="Fakturaen er modtaget" />
            <TextInput form={form} name="ean" label="EAN-nummer på fakturaen" inputMode="numeric" width="m" />
            <TextInput form={form} name="orderReference" label="Ordrereference på fakturaen" width="m" />
            <TextInput
              form={form}
              name="amountOre"
              label="Beløb uden moms"
              inputMode="decimal"
              width="s"
              suffix="kr."
            />
            <TextInput form={form} name="vatOre" label="Moms" inputMode="decimal" width="s" suffix="kr." />
            <div class="limstift-actions">
              <Button>Registrér fakturaen</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}
