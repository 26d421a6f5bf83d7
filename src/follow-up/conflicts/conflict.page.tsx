import { formatInstant } from '../../shared/danish-date.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { OUTCOMES } from './conflict.rules.js';
import type { ConflictView } from './conflict.view.js';
import { conflictKindInDanish, conflictStatusInDanish, outcomeInDanish } from './conflict.words.js';

export interface ConflictFacts {
  visitor: Visitor;
  conflict: ConflictView;
  /** Null for those who do not assess it. */
  form: Filled | null;
  changesMentor: boolean;
}

export function conflictPage({ visitor, conflict, form, changesMentor }: ConflictFacts): string {
  const { placementId, kind, description, status, text, reportedAt } = conflict;
  const title = 'Interessekonflikt';
  const faults = form?.faults ?? [];
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <ToCase id={placementId} at="#opfoelgning" />
      <h1>{title}</h1>
      <dl class="limstift-facts">
        <dt>Meldt</dt>
        <dd>{formatInstant(new Date(reportedAt))}</dd>
        <dt>Drejer sig om</dt>
        <dd>{conflictKindInDanish(kind)}</dd>
        <dt>Det er kommet frem</dt>
        <dd>{description}</dd>
        <dt>Status</dt>
        <dd>
          {conflictStatusInDanish(status)}
          {text !== null && <p>{text}</p>}
        </dd>
      </dl>
      {status === 'replacement' && changesMentor && (
        <p>
          <a class="button button-primary" href={`/forloeb/${placementId}/mentor`}>
            Skift mentor
          </a>
        </p>
      )}
      {status === 'reported' && form && <Assessment conflict={conflict} form={form} />}
    </Page>,
  );
}

function Assessment({ conflict: { placementId, id }, form }: { conflict: ConflictView; form: Filled }) {
  return (
    <>
      <h2>Vurdér konflikten</h2>
      <Form action={`/forloeb/${placementId}/interessekonflikt/${id}`} class="limstift-narrow">
        <Radios
          form={form}
          name="outcome"
          label="Hvad skal der ske?"
          choices={OUTCOMES.map((value) => ({ value, label: outcomeInDanish(value) }))}
        />
        <TextArea
          form={form}
          name="text"
          label="Vilkårene, eller hvorfor"
          hint="Går de videre på vilkår, kan mentor og mentee læse dem på sagen. Den, der meldte det, kan altid læse svaret."
          rows={4}
        />
        <div class="limstift-actions">
          <Button>Gem vurderingen</Button>
        </div>
      </Form>
    </>
  );
}
