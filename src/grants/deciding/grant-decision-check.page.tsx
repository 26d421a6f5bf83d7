import { waiverIn } from '../../hearings/hearing.input.js';
import { waiverSaid } from '../../hearings/hearing.words.js';
import { formatPeriod } from '../../shared/danish-date.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { ReadGrantDecisionInput } from '../grant.input.js';
import type { PassedBudget } from './budgets-of-grants.js';
import { WouldPassBudgets } from './over-budget.js';
import type { GrantEffect } from './grant-effect.rules.js';
import { GrantEffectTable } from './grant-effect.js';
import { grantReasonInDanish } from '../grant.words.js';
import type { GrantView } from '../grant.view.js';
import { Unbroken } from '../../web/page/unbroken.js';

interface GrantDecisionCheckFacts {
  visitor: Visitor;
  grant: GrantView;
  of: string;
  effect: GrantEffect;
  input: ReadGrantDecisionInput;
  legalBasis: string | null;
  budgets: PassedBudget[];
  /** Whether the mentee was heard on it. */
  isHeard: boolean;
}

/** The decision as it will stand, and what it changes. */
export function grantDecisionCheckPage(facts: GrantDecisionCheckFacts): string {
  const { visitor, grant, of, effect, input, legalBasis, budgets, isHeard } = facts;
  const waiver = waiverIn(input);
  const isGranted = input.outcome === 'granted';
  const address = `/bevillinger/${grant.id}/afgoerelse`;
  return html(
    <Page title="Tjek afgørelsen" visitor={visitor} at="/forloeb">
      <h1>Tjek afgørelsen</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p class="limstift-next">
        {`Du ${isGranted ? 'bevilger timer' : 'giver afslag på timer'} ${formatPeriod(grant)}`}
      </p>
      <h2>Begrundelse</h2>
      {!isGranted && input.reasonCode && <p>{grantReasonInDanish(input.reasonCode)}</p>}
      <p class="limstift-wrap">{input.reason}</p>
      {legalBasis && <p>{`Retsgrundlag: ${legalBasis}`}</p>}
      <h2>Det sker</h2>
      {isGranted ? (
        <>
          <GrantEffectTable grant={grant} effect={effect} />
          <WouldPassBudgets budgets={budgets} />
        </>
      ) : (
        <p>Der bevilges ingen timer. Forløbets dage og timer til rådighed ændres ikke.</p>
      )}
      {!isGranted && !isHeard && waiver && <p class="limstift-said">{waiverSaid('Menteen', waiver)}</p>}
      <p>Afgørelsen kan ikke ændres bagefter.</p>
      <Form action={address} isGuarded={false}>
        <Hidden name="outcome" value={input.outcome} />
        <Hidden name="reason" value={input.reason} />
        <Hidden name="reasonCode" value={input.reasonCode ?? ''} />
        <Hidden name="noHearingBecause" value={input.noHearingBecause ?? ''} />
        <Hidden name="noHearingWords" value={input.noHearingWords ?? ''} />
        <Hidden name="version" value={String(input.version)} />
        <div class="limstift-actions">
          <Button>{isGranted ? 'Bevilg timerne' : 'Giv afslag'}</Button>
          <Button look="secondary" action={`${address}/ret`}>
            Ret det skrevne
          </Button>
        </div>
      </Form>
    </Page>,
  );
}
