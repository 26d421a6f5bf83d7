import { MentorKindField } from '../../mentors/mentor-kind-field.js';
import { ContactFields } from '../../web/form/contact-fields.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { PlacementView } from '../placement.view.js';

/** A mentor who is not known yet: of the workplace, or from outside. */
export function newMentorPage({
  visitor,
  placement,
  asksKind,
  form,
}: {
  visitor: Visitor;
  placement: PlacementView;
  /** Whether whoever asks may register mentors from outside. */
  asksKind: boolean;
  form: Filled;
}): string {
  const title = 'Registrer en ny mentor';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={`/forloeb/${placement.id}/mentor`}>Tilbage til valg af mentor</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-wrap">
        {asksKind
          ? placement.workplace?.name
          : `Mentoren er ansat på arbejdsstedet »${placement.workplace?.name}«.`}
      </p>
      <Form action={`/forloeb/${placement.id}/mentor/ny`}>
        {asksKind && <MentorKindField form={form} />}
        <ContactFields form={form} emailHint="Mentoren logger ind med den." />
        <TextArea
          form={form}
          name="qualifications"
          label="Hvad gør personen egnet som mentor?"
          hint="Fx erfaring på stedet og med at lære andre op."
        />
        <div class="limstift-actions">
          <Button>Registrer mentoren</Button>
        </div>
      </Form>
    </Page>,
  );
}
