import type { AgreementPart } from '../../schemes/rule/agreement-rule.js';
import { Checkboxes, type Choice } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { fieldOfPart, WRITTEN_PARTS } from '../agreement.rules.js';
import { partInDanish } from '../agreement-parts.words.js';
import type { AgreementView } from '../agreement.view.js';

export interface AgreementFormFacts {
  visitor: Visitor;
  placementId: string;
  agreement: Pick<AgreementView, 'code' | 'title' | 'form'>;
  /** What the scheme asks for; the rest may be written as well. */
  asked: AgreementPart[];
  form: Filled;
}

export function talkedChoices(parts: AgreementPart[]): Choice[] {
  return parts.map((value) => ({ value, label: partInDanish(value) }));
}

/** Where what is agreed is written, or ticked as talked through. */
export function agreementFormPage({
  visitor,
  placementId,
  agreement,
  asked,
  form,
}: AgreementFormFacts): string {
  const here = `/forloeb/${placementId}/aftaler/${agreement.code}`;
  const title = `Skriv i »${agreement.title}«`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={here}>Tilbage til aftalen</a>
      </p>
      <h1>{title}</h1>
      <p>Det, der gælder nu, bliver stående, indtil I alle har underskrevet det nye.</p>
      <Form action={`${here}/ret`} class="limstift-narrow">
        {agreement.form === 'talked-through' && (
          <>
            <Checkboxes
              form={form}
              name="talkedThrough"
              label="Talt igennem"
              choices={talkedChoices(asked)}
            />
            <DayInput form={form} name="talkedDay" label="Hvilken dag talte I det igennem?" optional />
          </>
        )}
        {WRITTEN_PARTS.map((part) => (
          <TextArea
            form={form}
            name={fieldOfPart(part)}
            label={partInDanish(part)}
            optional={agreement.form === 'talked-through' || !asked.includes(part)}
            rows={3}
          />
        ))}
        <div class="limstift-actions">
          <Button>Gem det, I har aftalt</Button>
        </div>
      </Form>
    </Page>,
  );
}
