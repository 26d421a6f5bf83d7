import { formatDay, formatInstant, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { SampledRefusal } from './sample.rules.js';
import type { SampledShown } from './sample-shown.js';
import { sampledRefusalInDanish, sampledStatusInDanish } from './sample.words.js';

export interface SampledFacts {
  visitor: Visitor;
  sampled: SampledShown;
  isParty: boolean;
  /** What keeps the reader from assessing it; null where it is not theirs to assess. */
  hindrances: SampledRefusal[] | null;
  /** Whether the reader proposes corrections. */
  corrects: boolean;
  form: Filled;
}

/** A claim of a sample: what is asked for, what came, and how it was found. */
export function sampledClaimPage(facts: SampledFacts): string {
  const { visitor, sampled, isParty, hindrances, corrects, form } = facts;
  const title = `Stikprøve af krav ${sampled.reference}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/krav">
      <ErrorSummary faults={form.faults} />
      {!isParty && (
        <p class="limstift-screen-only">
          <a href={`/udbetalinger/stikproever/${sampled.sampleId}`}>Tilbage til stikprøven</a>
        </p>
      )}
      <ToCase id={sampled.placementId} />
      <h1>
        <Unbroken text={title} />
      </h1>
      <p class="limstift-next">{nextInDanish(sampled, isParty)}</p>
      <dl class="limstift-facts">
        <dt>Krav</dt>
        <dd>
          <a href={`/krav/${sampled.claimId}`}>{`${sampled.reference} for ${formatMonth(sampled.month)}`}</a>
        </dd>
        <dt>Arbejdsgiver</dt>
        <dd>{sampled.payeeName ?? `CVR ${sampled.payeeCvr}`}</dd>
        <dt>Udbetalt</dt>
        <dd>{formatKroner(sampled.amountOre)}</dd>
        <dt>Status</dt>
        <dd>{sampledStatusInDanish(sampled.status)}</dd>
        {sampled.answer !== null && sampled.answeredAt !== null && (
          <>
            <dt>{`Lederens svar ${formatInstant(sampled.answeredAt)}`}</dt>
            <dd class="limstift-said">{sampled.answer}</dd>
          </>
        )}
        {sampled.assessedAt !== null && (
          <>
            <dt>Vurderet</dt>
            <dd>
              {formatInstant(sampled.assessedAt)}
              {!isParty && sampled.assessedBy !== null && ` af ${sampled.assessedBy}`}
            </dd>
          </>
        )}
        {sampled.words !== null && (
          <>
            <dt>Begrundelse</dt>
            <dd class="limstift-said">{sampled.words}</dd>
          </>
        )}
      </dl>
      <p class="limstift-screen-only">
        <a href={`/forloeb/${sampled.placementId}/bilag`}>
          {isParty && sampled.status === 'asked'
            ? 'Læg dokumentationen på forløbet'
            : 'Se bilagene på forløbet'}
        </a>
      </p>
      {isParty && sampled.status === 'asked' && <Documentation id={sampled.id} form={form} />}
      {hindrances !== null && <Assessment id={sampled.id} hindrances={hindrances} form={form} />}
      {corrects && sampled.status === 'faulty' && (
        <p class="limstift-screen-only">
          <a href={`/krav/${sampled.claimId}/regulering`}>Foreslå en regulering</a>
        </p>
      )}
    </Page>,
  );
}

function nextInDanish({ status, deadlineDay }: SampledShown, isParty: boolean): string {
  switch (status) {
    case 'asked':
      return isParty
        ? `Send dokumentation senest ${formatDay(deadlineDay)}: lønsedler og vagtplaner eller timesedler for måneden.`
        : `Arbejdsgiveren skal sende dokumentation senest ${formatDay(deadlineDay)}.`;
    case 'documented':
      return isParty
        ? 'Tak for svaret. Kommunen ser på dokumentationen.'
        : 'Lederen har svaret. Nu skal dokumentationen vurderes.';
    case 'accepted':
      return 'Kravet er i orden.';
    case 'faulty':
      return isParty
        ? 'Kommunen har fundet en fejl. Skal noget betales tilbage, bliver du hørt først.'
        : 'Der er fundet en fejl. Skal beløbet ændres, skal der foreslås en regulering.';
  }
}

function Documentation({ id, form }: { id: string; form: Filled }) {
  return (
    <>
      <h2>Sig til, når det er sendt</h2>
      <Form action={`/stikproever/${id}/dokumentation`} class="limstift-narrow">
        <TextArea
          form={form}
          name="answer"
          label="Hvad har du sendt?"
          hint="Fx: Lønseddel for oktober og vagtplanen. Skriv ikke om helbred."
          rows={3}
        />
        <div class="limstift-actions">
          <Button>Dokumentationen er sendt</Button>
        </div>
      </Form>
    </>
  );
}

function Assessment({ id, hindrances, form }: { id: string; hindrances: SampledRefusal[]; form: Filled }) {
  if (hindrances.length > 0) {
    return (
      <>
        {hindrances.map((hindrance) => (
          <p>{sampledRefusalInDanish(hindrance).detail}</p>
        ))}
      </>
    );
  }
  return (
    <>
      <h2>Vurdér kravet</h2>
      <Form action={`/stikproever/${id}/vurdering`} class="limstift-narrow">
        <Radios
          form={form}
          name="outcome"
          label="Er kravet i orden?"
          choices={[
            { value: 'accepted', label: 'Ja, det er i orden' },
            { value: 'faulty', label: 'Nej, der er en fejl' },
          ]}
        />
        <TextArea
          form={form}
          name="words"
          label="Begrundelse"
          hint="Skal skrives ved fejl, og hvis der ikke er kommet dokumentation. Lederen kan læse den."
          rows={3}
        />
        <div class="limstift-actions">
          <Button>Gem vurderingen</Button>
        </div>
      </Form>
    </>
  );
}
