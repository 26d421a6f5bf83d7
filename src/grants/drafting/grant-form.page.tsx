import { type SaidRule, saidWithSource } from '../../schemes/said-rule.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface GrantFormFacts {
  visitor: Visitor;
  placementId: string;
  /** Whose case it is. */
  of: string;
  form: Filled;
  rules: { length: SaidRule; reasons: SaidRule; pay: SaidRule };
  scope: string;
  /** Whether the placement lasts longer than a grant may. */
  isLong: boolean;
  /** The draft that is put right; null for a new one. */
  draft: { id: string; version: string; changes: DraftChange[] } | null;
}

/** Where a field is no longer as it was typed. */
export interface DraftChange {
  field: string;
  now: string;
  typed: string;
}

/** A draft of a grant, new or put right. */
export function grantFormPage(facts: GrantFormFacts): string {
  const { visitor, placementId, of, form, rules, scope, isLong, draft } = facts;
  const title = draft ? 'Ret kladden til bevilling' : 'Skriv en ny bevilling';
  const action = draft ? `/bevillinger/${draft.id}/ret` : `/forloeb/${placementId}/bevillinger`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      {draft && draft.changes.length > 0 && (
        <>
          <h2>Det har en anden ændret</h2>
          <Table
            caption="Sådan står kladden nu"
            columns={['Felt', 'Står nu', 'Du skrev']}
            rows={draft.changes.map(({ field, now, typed }) => [field, now, typed])}
          />
        </>
      )}
      <Form action={`${action}/eftersyn`}>
        <h2>Periode og timer</h2>
        <Rule rule={rules.length} />
        {isLong && (
          <p class="form-hint">
            Forløbet må gerne være længere. Så søger du om en ny bevilling, inden den her løber ud.
          </p>
        )}
        <DayInput form={form} name="firstDay" label="Første dag" />
        <DayInput form={form} name="lastDay" label="Sidste dag" />
        <TextInput
          form={form}
          name="grantedMinutes"
          label="Timer i alt"
          hint="Alle timer i perioden, fx 40, 8,5 eller 8:30"
          width="s"
        />
        <Rule rule={rules.pay} />
        <p>
          <output data-live={`/forloeb/${placementId}/bevillinger/omfang`}>{scope}</output>
        </p>
        <h2>Vurdering</h2>
        <Rule rule={rules.reasons} />
        <TextArea
          form={form}
          name="beyondOrdinary"
          label="Hvordan går indsatsen ud over det, en arbejdsgiver almindeligvis gør?"
        />
        <TextArea form={form} name="decisiveBecause" label="Hvorfor er mentoren afgørende?" />
        <TextArea
          form={form}
          name="beganBeforeBecause"
          label="Hvorfor begynder den, før den er afgjort?"
          hint="Skal udfyldes, når første dag allerede er gået."
          rows={3}
        />
        {draft && <Hidden name="version" value={draft.version} />}
        <div class="limstift-actions">
          <Button>Fortsæt</Button>
          <a href={draft ? `/bevillinger/${draft.id}` : `/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

function Rule({ rule }: { rule: SaidRule }) {
  return <p class="form-hint">{saidWithSource(rule)}</p>;
}
