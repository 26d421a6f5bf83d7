import { ContactFields } from '../../web/form/contact-fields.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { PlacementView } from '../placement.view.js';

/** A leader of the workplace who is not known yet. */
export function newLeaderPage({
  visitor,
  placement,
  form,
}: {
  visitor: Visitor;
  placement: PlacementView;
  form: Filled;
}): string {
  const title = 'Registrer en ny leder';
  const back = `/forloeb/${placement.id}/leder`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={back}>Tilbage til valg af leder</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-wrap">{`Lederen er ansat på arbejdsstedet »${placement.workplace?.name}«.`}</p>
      <Form action={`${back}/ny`}>
        <ContactFields form={form} emailHint="Lederen logger ind med den." />
        <div class="limstift-actions">
          <Button>Registrer lederen</Button>
        </div>
      </Form>
    </Page>,
  );
}
