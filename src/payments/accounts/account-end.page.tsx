import { addMonths, type Month } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { AccountStringView } from './account-string.view.js';
import { monthChoices } from './accounts.page.js';

interface AccountEndFacts {
  visitor: Visitor;
  account: AccountStringView;
  thisMonth: Month;
  form: Filled;
}

/** Where an account gets its last month. */
export function accountEndPage({ visitor, account, thisMonth, form }: AccountEndFacts): string {
  const title = `Afslut kontoen ${account.account}`;
  const months = Array.from({ length: 24 }, (_, at) => addMonths(thisMonth, 6 - at));
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <div class="limstift-narrow">
        <ErrorSummary faults={form.faults} />
        <p>
          <a href="/udbetalinger/konti">Tilbage til konti</a>
        </p>
        <h1>{title}</h1>
        <p>Senere måneder føres på en anden konto. Er der ingen, bliver kravene stående.</p>
        <Form action={`/udbetalinger/konti/${account.id}/slut`}>
          <Select form={form} name="lastMonth" label="Gælder til og med" choices={monthChoices(months)} />
          <div class="limstift-actions">
            <Button>Afslut kontoen</Button>
            <a href="/udbetalinger/konti">Fortryd</a>
          </div>
        </Form>
      </div>
    </Page>,
  );
}
