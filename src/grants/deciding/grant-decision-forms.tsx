import { Radios, Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import type { PassedBudget } from './budgets-of-grants.js';
import { WouldPassBudgets } from './over-budget.js';
import type { GrantEffect } from './grant-effect.rules.js';
import { GrantEffectTable } from './grant-effect.js';
import { GRANT_REASON_CODES } from '../grant.rules.js';
import { grantReasonInDanish } from '../grant.words.js';
import { HearMenteeFirst } from '../hearings/hearing-on-grant.js';
import type { GrantView } from '../grant.view.js';
import type { GrantMoves } from './grant-moves.rules.js';

const REASON_CHOICES = [
  { value: '', label: 'Vælg årsag' },
  ...GRANT_REASON_CODES.map((value) => ({ value, label: grantReasonInDanish(value) })),
];

interface DecisionFormsProps {
  grant: GrantView;
  moves: GrantMoves;
  effect: GrantEffect;
  budgets: PassedBudget[];
  form: Filled;
  /** Whether the mentee is being heard, and has an answer to give yet. */
  isHeard: boolean;
}

/** What a caseworker may do with a grant that waits: decide it, or send it back. */
export function DecisionForms({ grant, moves, effect, budgets, form, isHeard }: DecisionFormsProps) {
  return (
    <>
      {moves.decide && (
        <>
          <h2>Afgør bevillingen</h2>
          <h3>Det sker, hvis du bevilger timerne</h3>
          <GrantEffectTable grant={grant} effect={effect} />
          <WouldPassBudgets budgets={budgets} />
          <Form action={`/bevillinger/${grant.id}/afgoerelse/eftersyn`}>
            <Radios
              form={form}
              name="outcome"
              label="Afgørelse"
              choices={[
                { value: 'granted', label: 'Bevilg timerne' },
                { value: 'refused', label: 'Giv afslag' },
              ]}
            />
            <Select
              form={form}
              name="reasonCode"
              label="Årsag, hvis du giver afslag"
              choices={REASON_CHOICES}
            />
            <TextArea form={form} name="reason" label="Begrundelse" />
            <Hidden name="version" value={String(grant.version)} />
            {moves.hear && !isHeard && <HearMenteeFirst grantId={grant.id} form={form} />}
            <div class="limstift-actions">
              <Button>Fortsæt</Button>
            </div>
          </Form>
        </>
      )}
      {moves.giveBack && (
        <>
          <h2>Send tilbage</h2>
          <Form action={`/bevillinger/${grant.id}/tilbagesendelse`}>
            <TextArea form={form} name="because" label="Hvad skal jobkonsulenten rette?" rows={3} />
            <Hidden name="version" value={String(grant.version)} />
            <div class="limstift-actions">
              <Button look="secondary">Send tilbage</Button>
            </div>
          </Form>
        </>
      )}
    </>
  );
}
