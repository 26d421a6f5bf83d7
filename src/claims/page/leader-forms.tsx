import { formatMonth } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Checkbox } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { totalMinutes, totalOre } from '../claim-line.rules.js';
import { DECLARATION } from '../claim.words.js';
import type { ClaimOnPage } from './claim-page.view.js';

/** Sends the claim as its hours are now, and says what that is. */
export function SubmissionForm({ claim, form }: { claim: ClaimOnPage; form: Filled }) {
  const { placement, lines } = claim;
  const { id, status, month, version } = claim.claim;
  return (
    <>
      <h2>{status === 'returned' ? 'Send kravet igen' : 'Send kravet'}</h2>
      {status === 'returned' && (
        <p>
          {'Skal du sende et papir, så '}
          <a href={`/forloeb/${placement.id}/bilag`}>læg det på sagen</a>
          {' først.'}
        </p>
      )}
      <p>
        {'Er der noget galt, så '}
        <a href={`/forloeb/${placement.id}/timer?maaned=${month}`}>{`ret timerne i ${formatMonth(month)}`}</a>
        {', og kom tilbage hertil.'}
      </p>
      <p>
        {'Du sender '}
        <strong>{`${formatHours(totalMinutes(lines))} til ${formatKroner(totalOre(lines))}`}</strong>
      </p>
      <Form action={`/krav/${id}/indsendelse`}>
        {status === 'returned' && (
          <TextArea form={form} name="answer" label="Svar til sagsbehandleren" optional rows={3} />
        )}
        <Checkbox form={form} name="declaration" label={DECLARATION} />
        <Hidden name="version" value={version ?? ''} />
        <p>
          <Button>Send kravet</Button>
        </p>
      </Form>
    </>
  );
}

export function Withdrawal({ claim: { claim } }: { claim: ClaimOnPage }) {
  return (
    <>
      <h2>Træk kravet tilbage</h2>
      <p>Timerne bliver frie, så de kan rettes og sendes i et nyt krav.</p>
      <ButtonForm action={`/krav/${claim.id}/tilbagetraekning`} look="warning">
        Træk kravet tilbage
      </ButtonForm>
    </>
  );
}
