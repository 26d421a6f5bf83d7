import {
  FULL_TIME_MINUTES_A_WEEK,
  isBeyondFullTime,
} from '../../placements/registration/expected-hours.rules.js';
import { formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import type { Filled } from '../../web/form/filled.js';
import { AsTyped, Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { GrantInput } from '../grant.input.js';
import { GrantEffectTable } from '../deciding/grant-effect.js';
import type { GrantEffect } from '../deciding/grant-effect.rules.js';
import { draftFieldInDanish } from './grant-draft.words.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface GrantCheckFacts {
  visitor: Visitor;
  of: string;
  input: GrantInput;
  form: Filled;
  effect: GrantEffect;
  /** Whether a reason is needed before it can be recommended. */
  lacksReason: boolean;
  /** Where it is saved. */
  action: string;
  /** Where it is put right. */
  back: string;
  /** What is rewritten, as it stands and as it will; null for a new draft. */
  changes: { field: string; before: string; after: string }[] | null;
}

/** The draft as it will be saved, and what it changes once it is granted. */
export function grantCheckPage(facts: GrantCheckFacts): string {
  const { visitor, of, input, form, effect, lacksReason, action, back, changes } = facts;
  return html(
    <Page title="Tjek kladden" visitor={visitor} at="/forloeb">
      <h1>Tjek kladden</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      {changes === null ? <Draft input={input} /> : <Changes changes={changes} />}
      <h2>Det sker, hvis den bliver bevilget</h2>
      <GrantEffectTable grant={input} effect={effect} />
      {lacksReason && (
        <p>
          <strong>Første dag er gået.</strong> Skriv, hvorfor den begynder, før den er afgjort. Ellers kan den
          ikke indstilles.
        </p>
      )}
      {isBeyondFullTime({ minutes: input.grantedMinutes, per: 'whole' }, input) && (
        <p class="limstift-warning">
          {`Timerne er mere end fuld tid, ${formatHours(FULL_TIME_MINUTES_A_WEEK)} om ugen. Er det rigtigt?`}
        </p>
      )}
      <p>Kladden ændrer intet, før den er indstillet og afgjort.</p>
      <Form action={action} isGuarded={false}>
        <AsTyped form={form} />
        <div class="limstift-actions">
          <Button>Gem kladden</Button>
          <Button look="secondary" action={back}>
            Ret det skrevne
          </Button>
        </div>
      </Form>
    </Page>,
  );
}

function Draft({ input }: { input: GrantInput }) {
  return (
    <dl class="limstift-facts">
      <dt>Periode</dt>
      <dd>{formatPeriod(input)}</dd>
      <dt>Timer i alt</dt>
      <dd>{formatHours(input.grantedMinutes)}</dd>
      {(['beyondOrdinary', 'decisiveBecause', 'beganBeforeBecause'] as const).map(
        (field) =>
          input[field] !== undefined && (
            <>
              <dt>{draftFieldInDanish(field)}</dt>
              <dd class="limstift-said">{input[field]}</dd>
            </>
          ),
      )}
    </dl>
  );
}

function Changes({ changes }: { changes: { field: string; before: string; after: string }[] }) {
  if (changes.length === 0) return <p>Du har ikke ændret noget.</p>;
  return (
    <Table
      caption="Det har du ændret"
      columns={['Felt', 'Før', 'Efter']}
      rows={changes.map(({ field, before, after }) => [field, before, after])}
    />
  );
}
