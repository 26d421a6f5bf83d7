import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { CeilingFields } from './ceiling-fields.js';
import { ceilingInDanish } from './parameter.words.js';

export interface CeilingPageFacts {
  visitor: Visitor;
  /** As it stands. */
  ceiling: { id: string; firstDay: Day; value: Ore | null };
  /** The version that what is typed builds on. */
  version: string;
  form: Filled;
}

/** Where a ceiling that does not apply yet is put right or taken away. */
export function ceilingPage({ visitor, ceiling, version, form }: CeilingPageFacts): string {
  const { id, firstDay, value } = ceiling;
  const title = `Ret loftet fra ${formatDay(firstDay)}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/organisation">
      <div class="limstift-narrow">
        <ErrorSummary faults={form.faults} />
        <p>
          <a href="/parametre">Tilbage til satser og lofter</a>
        </p>
        <h1>{title}</h1>
        <p>{`Gemt nu: ${ceilingInDanish(value)} fra ${formatDay(firstDay)}.`}</p>
        <Form action={`/parametre/${id}/ret`}>
          <Hidden name="version" value={version} />
          <CeilingFields form={form} />
          <div class="limstift-actions">
            <Button>Gem ændringen</Button>
            <a href="/parametre">Fortryd</a>
          </div>
        </Form>
        <h2>Fjern loftet</h2>
        <p>Fjerner du det, gælder det foregående loft videre, til der kommer et nyt.</p>
        <ButtonForm action={`/parametre/${id}/fjernelse`} fields={{ version: version }} look="warning">
          Fjern loftet
        </ButtonForm>
      </div>
    </Page>,
  );
}
