import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import type { Filled } from '../../web/form/filled.js';
import { AsTyped, Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { Waiver } from '../../hearings/hearing.rules.js';
import { waiverSaid } from '../../hearings/hearing.words.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { decisionTotals, type LineDecision } from '../decisions/claim-decision.rules.js';
import {
  decisionSumInDanish,
  outcomeInDanish,
  reasonCodeInDanish,
} from '../decisions/claim-decision.words.js';
import type { ClaimOnPage } from './claim-page.view.js';
import { whoIsWhere } from '../../placements/placement.words.js';

interface DecisionCheckFacts {
  visitor: Visitor;
  claim: ClaimOnPage;
  decisions: LineDecision[];
  legalBasis: string | null;
  /** Why the leader was not heard; null where they were. */
  noHearing: Waiver | null;
  form: Filled;
}

/** The decision as the leader will read it, before it is sent. */
export function decisionCheckPage({
  visitor,
  claim,
  decisions,
  legalBasis,
  noHearing,
  form,
}: DecisionCheckFacts): string {
  const { placement, lines } = claim;
  const { id, reference } = claim.claim;
  const address = `/krav/${id}/afgoerelse`;
  return html(
    <Page title="Tjek afgørelsen" visitor={visitor} at="/krav">
      <ToCase id={placement.id} />
      <h1>Tjek afgørelsen</h1>
      <p class="limstift-wrap">
        <Unbroken
          text={`Krav ${reference}: ${whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}`}
        />
      </p>
      <p class="limstift-next">{decisionSumInDanish(decisionTotals(lines, decisions))}</p>
      <h2>Det læser lederen</h2>
      <Table
        caption="Afgørelsen linje for linje"
        columns={['Linje', 'Timer', 'Beløb', 'Afgørelse', 'Begrundelse']}
        rows={lines.map((line, at) => [
          `${at + 1}: ${line.mentor}`,
          formatHours(line.minutes),
          formatKroner(line.amountOre),
          ...wordsOf(decisions.find((decision) => decision.id === line.id)),
        ])}
      />
      {legalBasis !== null && <p>{`Retsgrundlag: ${legalBasis}`}</p>}
      {noHearing && <p class="limstift-said">{waiverSaid('Lederen', noHearing)}</p>}
      <p>
        Timerne i de afslåede linjer bliver frie. Lederen kan rette dem og sende dem i et nyt krav.{' '}
        <strong>Afgørelsen kan ikke ændres bagefter.</strong>
      </p>
      <Form action={address} isGuarded={false}>
        <AsTyped form={form} />
        <div class="limstift-actions">
          <Button>Send afgørelsen</Button>
          <Button look="secondary" action={`${address}/ret`}>
            Ret det skrevne
          </Button>
        </div>
      </Form>
    </Page>,
  );
}

function wordsOf(decision: LineDecision | undefined): [outcome: string, reason: string] {
  if (decision === undefined) return ['–', '–'];
  const { outcome, reasonCode, reason } = decision;
  const code = outcome === 'refused' && reasonCode !== undefined ? `${reasonCodeInDanish(reasonCode)}. ` : '';
  return [outcomeInDanish(outcome), `${code}${reason ?? ''}` || '–'];
}
