import { PLACEMENT_STATUSES } from '../../../../placements/placement.rules.js';
import { placementStatusInDanish } from '../../../../placements/placement.words.js';
import { Checkbox, Select } from '../../../../web/form/choices.js';
import { ErrorSummary } from '../../../../web/form/error-summary.js';
import type { Filled } from '../../../../web/form/filled.js';
import { Button, Form } from '../../../../web/form/form.js';
import { TextInput } from '../../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../../web/page/layout.js';
import type { LetterKind } from '../../kinds/letter-kinds.js';
import { letterKindInDanish } from '../../letter.words.js';
import { ALL_OWED } from '../letter-batch.words.js';

interface NewBatchFacts {
  visitor: Visitor;
  form: Filled;
  /** Those that the visitor may write. */
  kinds: LetterKind[];
  /** What a consultant asks for their own cases by; null for everybody else. */
  ownId: string | null;
}

/** Which letters, and of which cases. The choice is looked through before anything is made. */
export function newBatchPage({ visitor, form, kinds, ownId }: NewBatchFacts): string {
  const title = 'Ny brevkørsel';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/brevkoersler">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/brevkoersler">Alle brevkørsler</a>
      </p>
      <h1>{title}</h1>
      <p>Vælg breve og forløb. Bagefter ser du brevene efter, før de bliver lavet.</p>
      <Form action="/brevkoersler">
        <Select
          form={form}
          name="kind"
          label="Breve"
          choices={[
            { value: '', label: ALL_OWED },
            ...kinds.map((value) => ({ value, label: letterKindInDanish(value) })),
          ]}
        />
        <TextInput
          form={form}
          name="q"
          label="Navn, arbejdsgiver, arbejdssted eller nummer"
          hint="Lad feltet stå tomt for at tage alle forløb med."
          optional
        />
        <Select
          form={form}
          name="status"
          label="Forløbets status"
          choices={[
            { value: '', label: 'Alle' },
            ...LOOKED_FOR.map((value) => ({ value, label: placementStatusInDanish(value) })),
          ]}
        />
        {ownId !== null && (
          <Select
            form={form}
            name="consultantId"
            label="Jobkonsulent"
            choices={[
              { value: '', label: 'Alle' },
              { value: ownId, label: 'Mine' },
            ]}
          />
        )}
        <Checkbox form={form} name="again" label="Også breve, der er skrevet før" />
        <Button>Find brevene</Button>
      </Form>
    </Page>,
  );
}

const LOOKED_FOR = PLACEMENT_STATUSES.filter((status) => status !== 'draft');
