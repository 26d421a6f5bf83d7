import { formatKroner } from '../../shared/ore.js';
import { Radios, Select } from '../../web/form/choices.js';
import { type Filled, valueIn } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { decisionTotals, REASON_CODES } from '../decisions/claim-decision.rules.js';
import { decisionSumInDanish, reasonCodeInDanish } from '../decisions/claim-decision.words.js';
import { HearLeaderFirst } from '../hearings/hearing-on-claim.js';
import { ClaimLines } from './claim-lines.js';
import type { ClaimView } from '../claim.view.js';
import type { ClaimOnPage, LineOnPage } from './claim-page.view.js';

interface DecisionProps {
  claim: ClaimOnPage;
  form: Filled;
}

const CODE_CHOICES = [
  { value: '', label: 'Vælg årsag' },
  ...REASON_CODES.map((value) => ({ value, label: reasonCodeInDanish(value) })),
];

/** The lines, each with its own question, decided in one go, or sent back with all that was typed until then. */
export function DecisionForm({ claim, form }: DecisionProps) {
  const { id, version } = claim.claim;
  const answers = claim.lines.map((line, at) => ({
    id: line.id,
    outcome: valueIn(form, `lines.${at}.outcome`),
  }));
  return (
    <Form action={`/krav/${id}/afgoerelse/eftersyn`}>
      <ClaimLines claim={claim} ask={(line, at) => <LineDecision line={line} at={at} form={form} />} />
      <Hidden name="version" value={version ?? ''} />
      <div class="limstift-screen-only">
        <h3>Send afgørelsen</h3>
        <p>
          {`Det, du godkender, går videre til ${onwards(claim.claim)}. Timerne i en linje, du afslår, bliver frie, så ${whose(claim.claim)} kan rette dem og ser din begrundelse. Du kan ikke lave afgørelsen om.`}
        </p>
        {claim.hearing?.status === 'open' && (
          <p>
            Godkender du alle linjer, kan du afgøre kravet nu. Afslår du en linje, skal du vente på lederens
            svar eller fristen.
          </p>
        )}
        {claim.moves.includes('hearing') && claim.hearing?.status !== 'open' && (
          <HearLeaderFirst claimId={id} form={form} />
        )}
        <p>
          <output data-live={`/krav/${id}/afgoerelse/sum`}>
            {decisionSumInDanish(decisionTotals(claim.lines, answers))}
          </output>
        </p>
        <p>
          <Button>Send afgørelsen</Button>
        </p>
        {claim.moves.includes('return') && <GiveBack claim={claim} form={form} />}
      </div>
    </Form>
  );
}

function LineDecision({ line, at, form }: { line: LineOnPage; at: number; form: Filled }) {
  const number = at + 1;
  const name = `lines.${at}`;
  return (
    <>
      <Hidden name={`${name}.id`} value={line.id} />
      <Radios
        form={form}
        name={`${name}.outcome`}
        label={`Afgørelse af linje ${number}`}
        choices={[
          { value: 'approved', label: `Godkend ${formatKroner(line.amountOre)}` },
          { value: 'refused', label: 'Afslå' },
        ]}
      />
      <Select
        form={form}
        name={`${name}.reasonCode`}
        label={`Årsag, hvis du afslår linje ${number}`}
        choices={CODE_CHOICES}
      />
      <TextArea
        form={form}
        name={`${name}.reason`}
        label={`Begrundelse, hvis du afslår linje ${number}`}
        rows={2}
      />
    </>
  );
}

function whose({ mentorId }: ClaimView): string {
  return mentorId === null ? 'lederen' : 'mentoren';
}

function onwards({ settlement }: ClaimView): string {
  if (settlement === 'payment-run') return 'udbetaling';
  return settlement === 'e-invoice' ? 'faktura' : 'intern bogføring';
}

/** Asks whoever sent it for something instead. */
function GiveBack({ claim, form }: DecisionProps) {
  return (
    <>
      <h2>{`Send tilbage til ${whose(claim.claim)}`}</h2>
      <p>
        {`Bagefter kan ${whose(claim.claim)} rette timerne og sende kravet igen. Timerne bliver ved med at tælle med i bevillingen imens.`}
      </p>
      <TextArea form={form} name="because" label={`Hvad skal ${whose(claim.claim)} rette eller sende?`} />
      <p>
        <Button look="secondary" action={`/krav/${claim.claim.id}/returnering`}>
          {`Send tilbage til ${whose(claim.claim)}`}
        </Button>
      </p>
    </>
  );
}
