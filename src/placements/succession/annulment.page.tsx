import type { SuccessionFound } from '../../employers/succession/succession.view.js';
import { formatDay } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { successionInDanish } from './succession.words.js';

export interface AnnulmentPageFacts {
  visitor: Visitor;
  placementId: string;
  succession: SuccessionFound;
  /** Why it cannot be annulled; null where it can. */
  hindrance: string | null;
  form: Filled;
}

/** Where a consultant takes away a succession that was entered wrongly, with the reason. */
export function annulmentPage({
  visitor,
  placementId,
  succession,
  hindrance,
  form,
}: AnnulmentPageFacts): string {
  const title = `Fortryd det, der er registreret fra ${formatDay(succession.firstDay)}`;
  const back = `/forloeb/${placementId}/arbejdsgiver/overgang`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at="#forloebet" />
      <h1>{title}</h1>
      <p class="limstift-lead limstift-wrap">{successionInDanish(succession)}</p>
      {hindrance === null ? (
        <>
          <p class="limstift-wrap">
            Fortryd, hvis det er registreret forkert. Arbejdsstederne hører så igen til{' '}
            {succession.predecessor.name}, som om det aldrig var sket. Det kan stadig ses, hvem der
            registrerede det, og hvorfor det blev fortrudt. Registrer derefter det rigtige.
          </p>
          <Form action={`${back}/${succession.id}/fortrydelse`} class="limstift-narrow">
            <TextArea form={form} name="reason" label="Hvorfor passer det ikke?" />
            <div class="limstift-actions">
              <Button look="warning">Fortryd det</Button>
              <a href={back}>Lad det stå</a>
            </div>
          </Form>
        </>
      ) : (
        <p class="limstift-wrap">{hindrance}</p>
      )}
    </Page>,
  );
}
