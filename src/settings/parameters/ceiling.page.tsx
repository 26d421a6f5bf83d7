import type { Role } from '../../access/role.js';
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { CeilingFields } from './ceiling-fields.js';
import type { CeilingShown } from './ceiling-shown.js';
import { ceilingInDanish, statusInDanish } from './parameter.words.js';
import { placeOfCeilings } from './parameters.page.js';

export interface CeilingPageFacts {
  visitor: Visitor;
  role: Role;
  /** As it stands. */
  ceiling: CeilingShown;
  /** What the reader may do with it now. */
  may: { decide: boolean; change: boolean };
  /** The version that what is typed builds on. */
  version: string;
  form: Filled;
}

/** A ceiling with those behind it: put right by whoever proposed it, and decided by somebody else. */
export function ceilingPage({ visitor, role, ceiling, may, version, form }: CeilingPageFacts): string {
  const { firstDay, value } = ceiling;
  const title = `Loft fra ${formatDay(firstDay)}`;
  const { at } = placeOfCeilings(role);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at={at}>
      <div class="limstift-narrow">
        <ErrorSummary faults={form.faults} />
        <p>
          <a href="/parametre">Tilbage til satser og lofter</a>
        </p>
        <h1>{title}</h1>
        <p class="limstift-next">{stepInDanish(ceiling, may)}</p>
        <dl class="limstift-facts">
          <dt>Loft pr. time</dt>
          <dd>{ceilingInDanish(value)}</dd>
          <dt>Gælder fra</dt>
          <dd>{formatDay(firstDay)}</dd>
          <dt>Status</dt>
          <dd>{statusInDanish(ceiling.status)}</dd>
          <dt>Foreslået</dt>
          <dd>{`${formatInstant(ceiling.createdAt)} af ${ceiling.author ?? 'ukendt'}`}</dd>
          {ceiling.decidedAt && (
            <>
              <dt>Afgjort</dt>
              <dd>{`${formatInstant(ceiling.decidedAt)} af ${ceiling.decider ?? 'ukendt'}`}</dd>
            </>
          )}
          {ceiling.decidedBecause && (
            <>
              <dt>Begrundelse</dt>
              <dd class="limstift-said">{ceiling.decidedBecause}</dd>
            </>
          )}
        </dl>
        {may.decide && <Decision id={ceiling.id} version={version} form={form} />}
        {may.change && <Change id={ceiling.id} version={version} form={form} />}
      </div>
    </Page>,
  );
}

function stepInDanish({ status, author }: CeilingShown, may: CeilingPageFacts['may']): string {
  if (status !== 'proposed') return 'Loftet er afgjort. Skal der gælde noget andet, så foreslå et nyt loft.';
  if (may.decide) return `${author ?? 'En anden'} har foreslået loftet. Godkend det, eller afvis det.`;
  return 'En anden administrator eller en økonomimedarbejder skal afgøre forslaget.';
}

function Decision({ id, version, form }: { id: string; version: string; form: Filled }) {
  return (
    <Form action={`/parametre/${id}/afgoerelse`}>
      <h2>Afgør forslaget</h2>
      <Hidden name="version" value={version} />
      <Radios
        form={form}
        name="outcome"
        label="Hvad svarer du?"
        choices={[
          { value: 'approved', label: 'Godkend', hint: 'Det kan ikke ændres bagefter.' },
          { value: 'rejected', label: 'Afvis' },
        ]}
      />
      <TextArea form={form} name="reason" label="Begrundelse, hvis du afviser" />
      <div class="limstift-actions">
        <Button>Send svaret</Button>
      </div>
    </Form>
  );
}

function Change({ id, version, form }: { id: string; version: string; form: Filled }) {
  return (
    <>
      <h2>Ret forslaget</h2>
      <Form action={`/parametre/${id}/ret`}>
        <Hidden name="version" value={version} />
        <CeilingFields form={form} />
        <div class="limstift-actions">
          <Button>Gem ændringen</Button>
          <a href="/parametre">Fortryd</a>
        </div>
      </Form>
      <h2>Træk forslaget tilbage</h2>
      <p>Så gælder det foregående loft videre.</p>
      <ButtonForm action={`/parametre/${id}/tilbagetraekning`} fields={{ version }} look="warning">
        Træk forslaget tilbage
      </ButtonForm>
    </>
  );
}
