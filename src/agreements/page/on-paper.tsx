import type { AgreementParty } from '../../schemes/rule/agreement-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { agreementPartyInDanish } from '../agreement.words.js';

export interface PaperShown {
  id: string;
  signedDay: Day;
}

interface OnPaperProps {
  action: string;
  form: Filled;
  papers: PaperShown[];
  placementId: string;
  /** Those who may have signed it; left out where only one may have. */
  signers?: AgreementParty[];
}

/** Registers a signature that is on a paper of the case. */
export function OnPaper({ action, form, papers, placementId, signers }: OnPaperProps) {
  return (
    <section class="limstift-screen-only" aria-labelledby="paa-papir">
      <h2 id="paa-papir">Er det underskrevet på papir?</h2>
      {papers.length === 0 ? (
        <p>
          Læg først papiret på sagen som <a href={`/forloeb/${placementId}/bilag`}>bilag af typen »Aftale«</a>
          .
        </p>
      ) : (
        <Form action={action} class="limstift-narrow" isGuarded={false}>
          {signers && (
            <Select
              form={form}
              name="asParty"
              label="Hvem har skrevet under?"
              choices={signers.map((value) => ({ value, label: agreementPartyInDanish(value) }))}
            />
          )}
          <Select
            form={form}
            name="attachmentId"
            label="Papiret"
            choices={papers.map((paper) => ({
              value: paper.id,
              label: `Aftale fra ${formatDay(paper.signedDay)}`,
            }))}
          />
          <div class="limstift-actions">
            <Button look="secondary">Registrer underskriften</Button>
          </div>
        </Form>
      )}
    </section>
  );
}
