import { atStart, formatMonth } from '../../shared/danish-date.js';
import { addMonths, type Month } from '../../shared/day.js';
import { type Choice, Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { AccountStringView } from './account-string.view.js';

interface AccountsFacts {
  visitor: Visitor;
  /** Whether the reader keeps them. */
  keeps: boolean;
  accounts: AccountStringView[];
  /** What citizens and claims have so far, to choose among. */
  targetGroups: string[];
  legalBases: string[];
  thisMonth: Month;
  form: Filled;
}

/** Where payments are posted. */
export function accountsPage(facts: AccountsFacts): string {
  const { visitor, keeps, accounts, form } = facts;
  const title = 'Konti';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/udbetalinger">Tilbage til udbetalinger</a>
      </p>
      <h1>{title}</h1>
      <p>
        Et krav føres på den konto, der passer bedst til borgerens målgruppe, kravets retsgrundlag og måned.
        Det, der er låst i en kørsel, beholder sin konto.
      </p>
      {accounts.length === 0 ? (
        <p>Der er ingen konti endnu. Uden en konto kan intet udbetales.</p>
      ) : (
        <Table
          caption="Konti"
          columns={['Konto', 'Målgruppe', 'Retsgrundlag', 'Fra', 'Til og med', ...(keeps ? ['Ret'] : [])]}
          rows={accounts.map((one) => [
            one.account,
            one.targetGroup ?? 'Alle uden en konto for sig',
            one.legalBasis ?? 'Alle uden en konto for sig',
            atStart(formatMonth(one.firstMonth)),
            one.lastMonth === null ? 'Indtil videre' : atStart(formatMonth(one.lastMonth)),
            ...(keeps ? [<End account={one} />] : []),
          ])}
        />
      )}
      {keeps && <NewAccount {...facts} />}
    </Page>,
  );
}

function End({ account: { id, account, lastMonth } }: { account: AccountStringView }) {
  if (lastMonth !== null) return <>–</>;
  return (
    <a href={`/udbetalinger/konti/${id}/slut`}>
      Afslut<span class="sr-only">{` kontoen ${account}`}</span>
    </a>
  );
}

function NewAccount({ form, targetGroups, legalBases, thisMonth }: AccountsFacts) {
  const months = Array.from({ length: 24 }, (_, at) => addMonths(thisMonth, 6 - at));
  return (
    <>
      <h2>Ny konto</h2>
      <Form action="/udbetalinger/konti" class="limstift-narrow">
        <TextInput form={form} name="account" label="Kontostreng" width="l" />
        <Select form={form} name="targetGroup" label="Målgruppe" choices={choicesOf(targetGroups)} />
        <Select form={form} name="legalBasis" label="Retsgrundlag" choices={choicesOf(legalBases)} />
        <Select form={form} name="firstMonth" label="Gælder fra" choices={monthChoices(months)} />
        <div class="limstift-actions">
          <Button>Gem kontoen</Button>
        </div>
      </Form>
    </>
  );
}

function choicesOf(known: string[]): Choice[] {
  return [
    { value: '', label: 'Alle uden en konto for sig' },
    ...known.map((value) => ({ value, label: value })),
  ];
}

export function monthChoices(months: Month[]): Choice[] {
  return months.map((value) => ({ value, label: atStart(formatMonth(value)) }));
}
