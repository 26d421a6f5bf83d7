import { formatCvr } from '../../shared/cvr.js';
import { atStart, formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { type InvoiceRefusal, isTakenBack } from './invoice.rules.js';
import type { InvoiceShown } from './invoice-shown.js';
import type { TargetShown } from './invoice-target.js';
import { creditNoteInDanish, invoiceRefusalInDanish, invoiceStandsInDanish } from './invoice.words.js';

interface InvoiceFacts {
  visitor: Visitor;
  at: string;
  invoice: InvoiceShown;
  target: TargetShown;
  /** What keeps the reader from the step that is theirs; null where it is not their step. */
  attests: InvoiceRefusal[] | null;
  pays: InvoiceRefusal[] | null;
  rejects: boolean;
  takesBack: boolean;
  /** When the course stopped, where hours that are invoiced are of later days. */
  stoppedDay: Day | null;
  form: Filled;
}

/** One invoice, and the step that it waits for. */
export function invoicePage(facts: InvoiceFacts): string {
  const { visitor, at, invoice, target, attests, pays, rejects, takesBack, stoppedDay, form } = facts;
  const title = `Faktura ${invoice.number}`;
  const hindrances = [...(attests ?? []), ...(pays ?? [])];
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at={at}>
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href="/fakturaer">Tilbage til fakturaer</a>
      </p>
      <ToCase id={invoice.placementId} />
      <h1 class="limstift-wrap">{title}</h1>
      <p class="limstift-next">{nextInDanish(invoice)}</p>
      {stoppedDay !== null && isWaiting(invoice) && (
        <p>
          <strong>{creditNoteInDanish(stoppedDay)}</strong>
        </p>
      )}
      <Facts invoice={invoice} target={target} />
      {hindrances.map((hindrance) => (
        <p>{invoiceRefusalInDanish(hindrance).detail}</p>
      ))}
      {attests?.length === 0 && <Attestation invoice={invoice} />}
      {pays?.length === 0 && <Payment invoice={invoice} form={form} />}
      {rejects && <Rejection invoice={invoice} form={form} />}
      {takesBack && <TakingBack invoice={invoice} form={form} />}
    </Page>,
  );
}

function isWaiting({ status }: InvoiceShown): boolean {
  return status === 'received' || status === 'attested';
}

function nextInDanish(invoice: InvoiceShown): string {
  if (!isTakenBack(invoice)) return stepInDanish(invoice);
  const { paidOn, voucher, rejectedAt, rejectedBecause } = invoice;
  const was = `Den stod som betalt ${paidOn === null ? '' : formatDay(paidOn)}, bilag ${voucher ?? ''}.`;
  const when = rejectedAt === null ? '' : ` ${formatInstant(rejectedAt)}`;
  return `Betalingen blev taget tilbage${when}: ${rejectedBecause ?? ''}. ${was} Registrér fakturaen igen.`;
}

function stepInDanish({
  status,
  attestedByName,
  attestedAt,
  paidOn,
  voucher,
  rejectedBecause,
}: InvoiceShown) {
  switch (status) {
    case 'received':
      return 'En sagsbehandler, der ikke har registreret fakturaen, skal attestere den.';
    case 'attested':
      return `Attesteret ${attestedAt === null ? '' : formatInstant(attestedAt)} af ${attestedByName ?? 'ukendt'}. Den skal betales i økonomisystemet.`;
    case 'paid':
      return `Betalt ${paidOn === null ? '' : formatDay(paidOn)}, bilag ${voucher ?? ''}.`;
    case 'rejected':
      return `Afvist: ${rejectedBecause ?? ''}`;
  }
}

function Facts({ invoice, target }: Pick<InvoiceFacts, 'invoice' | 'target'>) {
  return (
    <dl class="limstift-facts">
      <dt>Status</dt>
      <dd>{invoiceStandsInDanish(invoice)}</dd>
      <dt>For</dt>
      <dd>
        <a href={target.at}>{atStart(target.says)}</a>
      </dd>
      <dt>Sag</dt>
      <dd>{invoice.caseReference}</dd>
      <dt>Afsender</dt>
      <dd>{`CVR ${formatCvr(invoice.senderCvr)}`}</dd>
      {invoice.senderBecause !== null && (
        <>
          <dt>Hvorfor en anden afsender</dt>
          <dd class="limstift-wrap">{invoice.senderBecause}</dd>
        </>
      )}
      <dt>Beløb uden moms</dt>
      <dd>{formatKroner(invoice.amountOre)}</dd>
      <dt>Moms</dt>
      <dd>{formatKroner(invoice.vatOre)}</dd>
      <dt>Ordrereference</dt>
      <dd>{invoice.orderReference}</dd>
      <dt>EAN-nummer</dt>
      <dd>{invoice.ean}</dd>
      <dt>Fakturaens dato</dt>
      <dd>{formatDay(invoice.issuedOn)}</dd>
      <dt>Modtaget</dt>
      <dd>{formatDay(invoice.receivedOn)}</dd>
      <dt>Registreret</dt>
      <dd>{`${formatInstant(invoice.registeredAt)} af ${invoice.registeredByName}`}</dd>
    </dl>
  );
}

function Attestation({ invoice }: { invoice: InvoiceShown }) {
  return (
    <Form action={`/fakturaer/${invoice.id}/attestation`} isGuarded={false}>
      <h2>Attestér fakturaen</h2>
      <p>Er det leveret, som er bevilget, og er prisen rigtig?</p>
      <Hidden name="version" value={String(invoice.version)} />
      <div class="limstift-actions">
        <Button>Attestér</Button>
      </div>
    </Form>
  );
}

function Payment({ invoice, form }: { invoice: InvoiceShown; form: Filled }) {
  return (
    <>
      <h2>Markér som betalt</h2>
      <Form action={`/fakturaer/${invoice.id}/betaling`} class="limstift-narrow">
        <TextInput form={form} name="voucher" label="Bilagsnummer i økonomisystemet" width="m" />
        <DayInput form={form} name="paidOn" label="Betalt den" />
        <Hidden name="version" value={String(invoice.version)} />
        <div class="limstift-actions">
          <Button>Markér som betalt</Button>
        </div>
      </Form>
    </>
  );
}

function Rejection({ invoice, form }: { invoice: InvoiceShown; form: Filled }) {
  return (
    <>
      <h2>Afvis fakturaen</h2>
      <Form action={`/fakturaer/${invoice.id}/afvisning`} class="limstift-narrow">
        <TextArea
          form={form}
          name="because"
          label="Hvorfor afvises den?"
          hint="Har afsenderen sendt en kreditnota, så skriv »Kreditnota« og dens nummer. Send ellers fakturaen tilbage i økonomisystemet. Nummeret kan bagefter bruges igen."
          rows={3}
        />
        <Hidden name="version" value={String(invoice.version)} />
        <div class="limstift-actions">
          <Button look="secondary">Afvis fakturaen</Button>
        </div>
      </Form>
    </>
  );
}

function TakingBack({ invoice, form }: { invoice: InvoiceShown; form: Filled }) {
  return (
    <>
      <h2>Tag betalingen tilbage</h2>
      <Form action={`/fakturaer/${invoice.id}/tilbagefoersel`} class="limstift-narrow">
        <TextArea
          form={form}
          name="because"
          label="Hvad var forkert?"
          hint="Fakturaen skal bagefter registreres, attesteres og betales igen. Det, der blev skrevet, kan stadig læses."
          rows={3}
        />
        <Hidden name="version" value={String(invoice.version)} />
        <div class="limstift-actions">
          <Button look="warning">Tag betalingen tilbage</Button>
        </div>
      </Form>
    </>
  );
}
