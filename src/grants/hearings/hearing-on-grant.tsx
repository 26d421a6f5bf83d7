import type { HearingView } from '../../hearings/hearing.view.js';
import { hearingStatusInDanish, WAIVER_CHOICES } from '../../hearings/hearing.words.js';
import { Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';

/** How the mentee was heard, and what they said, the newest last. */
export function HearingsOnGrant({ hearings }: { hearings: HearingView[] }) {
  return (
    <>
      {hearings.map(({ id, status, deadlineDay, answer }) => (
        <div class="alert alert-info">
          <div class="alert-body">
            <h2 class="alert-heading">{`Partshøring: ${hearingStatusInDanish(status, deadlineDay)}`}</h2>
            {answer !== null && (
              <p class="alert-text limstift-said">
                <strong>Menteens svar:</strong> {answer}
              </p>
            )}
            <p class="alert-text">
              <a href={`/hoeringer/${id}`}>Se partshøringen</a>
            </p>
          </div>
        </div>
      ))}
    </>
  );
}

/** Beside the decision: to hear the mentee first, or why that is not needed. */
export function HearMenteeFirst({ grantId, form }: { grantId: string; form: Filled }) {
  return (
    <>
      <h3>Giver du afslag, skal menteen høres først</h3>
      <TextArea
        form={form}
        name="facts"
        label="Oplysninger, som menteen skal kunne udtale sig om"
        hint="Menteen ser dem sammen med årsagen og begrundelsen."
        optional
      />
      <p>
        <Button look="secondary" action={`/bevillinger/${grantId}/hoering`}>
          Send i partshøring
        </Button>
      </p>
      <NoHearing form={form} />
    </>
  );
}

/** Why the mentee need not be heard. */
export function NoHearing({ form }: { form: Filled }) {
  return (
    <>
      <Select
        form={form}
        name="noHearingBecause"
        label="Eller afgør uden partshøring, fordi"
        choices={[{ value: '', label: 'Vælg, hvis du ikke hører menteen' }, ...WAIVER_CHOICES]}
      />
      <TextArea
        form={form}
        name="noHearingWords"
        label="Uddyb, hvorfor menteen ikke høres"
        optional
        rows={2}
      />
    </>
  );
}
