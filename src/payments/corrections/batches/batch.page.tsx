import { formatInstant, formatMonth } from '../../../shared/danish-date.js';
import { formatKroner } from '../../../shared/ore.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, Form } from '../../../web/form/form.js';
import { TextArea } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import { correctionStatusInDanish } from '../correction.words.js';
import type { BatchOnPage } from './batch-page.view.js';

export interface BatchPageFacts {
  visitor: Visitor;
  of: BatchOnPage;
  /** Whether the reader is a second person who may agree. */
  agrees: boolean;
  /** Whether the reader proposed it, and waits for a second person. */
  isOwn: boolean;
  form: Filled;
}

/** Corrections of one wrong rate: what they come to, what becomes of them, and one action for a second person. */
export function batchPage({ visitor, of, agrees, isOwn, form }: BatchPageFacts): string {
  const { batch, totals, corrections, nextCursor, proposedBy } = of;
  const title = batch.what === 'ceiling' ? 'Et loft var forkert' : 'En lønomkostning var forkert';
  const waiting = totals.find(({ status }) => status === 'proposed');
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/reguleringer">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/reguleringer">Tilbage til reguleringer</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        {waiting === undefined
          ? 'Der er taget stilling til alle reguleringer.'
          : `${waiting.corrections} ${waiting.corrections === 1 ? 'regulering' : 'reguleringer'} venter på en anden sagsbehandler.`}
      </p>
      {isOwn && waiting !== undefined && (
        <p>Du har selv foreslået dem, så en anden skal tage stilling til dem.</p>
      )}
      <dl class="limstift-facts">
        <dt>Foreslået</dt>
        <dd>{`${formatInstant(batch.proposedAt)}${proposedBy === null ? '' : ` af ${proposedBy}`}`}</dd>
        <dt>Hvad var forkert</dt>
        <dd class="limstift-said">{batch.reason}</dd>
      </dl>
      <Table
        caption="Reguleringer efter status"
        columns={['Status', 'Antal', 'Til arbejdsgiverne', 'Betales tilbage']}
        rows={totals.map(({ status, corrections: count, upOre, downOre }) => [
          correctionStatusInDanish(status),
          String(count),
          formatKroner(upOre),
          formatKroner(downOre),
        ])}
      />
      {agrees && waiting !== undefined && (
        <>
          <h2>Tiltræd dem</h2>
          <p>
            De, der giver arbejdsgiveren mere, bliver godkendt. De andre bliver sendt i partshøring, hver til
            sin leder. Der tages højst 100 ad gangen.
          </p>
          <Form action={`/reguleringer/mange/${batch.id}/tiltraedelse`} class="limstift-narrow">
            {waiting.downOre > 0 && (
              <TextArea
                form={form}
                name="facts"
                label="Oplysninger, som lederne skal kunne udtale sig om"
                hint="Hver leder ser dem sammen med sine egne beløb."
              />
            )}
            <p>
              <Button>Tiltræd reguleringerne</Button>
            </p>
          </Form>
        </>
      )}
      <h2>Reguleringerne</h2>
      <Table
        caption="Reguleringer"
        columns={['Regulering', 'Krav', 'Måned', 'Arbejdsgiver', 'Status', 'Beløb']}
        rows={corrections.map(({ correction, claim, payee }) => [
          <a href={`/reguleringer/${correction.id}`}>{correction.reference}</a>,
          claim.reference,
          formatMonth(claim.month),
          payee.name ?? `CVR ${payee.cvr}`,
          correctionStatusInDanish(correction.status),
          formatKroner(correction.amountOre),
        ])}
      />
      {nextCursor !== null && (
        <p>
          <a href={`/reguleringer/mange/${batch.id}?cursor=${nextCursor}`}>Flere reguleringer</a>
        </p>
      )}
    </Page>,
  );
}
