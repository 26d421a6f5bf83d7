import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import { addMonths, type Month } from '../../shared/day.js';
import { formatKroner } from '../../shared/ore.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { besideInDanish, claimsInDanish } from './counts.words.js';
import type { DueTotals } from './due.js';
import type { WaitsBeside } from './waits-beside.js';
import type { PaymentRunView } from './payment-run.view.js';
import { runStatusInDanish } from './payment-run.words.js';

interface RunsFacts {
  visitor: Visitor;
  /** Whether the reader builds runs. */
  pays: boolean;
  /** Whether the reader sees accounts, rates and whole years. */
  seesBooks: boolean;
  /** Null to those who do not pay. */
  beside: WaitsBeside | null;
  due: DueTotals;
  /** The newest month that can be paid. */
  thisMonth: Month;
  runs: PaymentRunView[];
  /** The address of the next page, if there is one. */
  next: string | null;
  form: Filled;
}

const MONTHS_BACK = 12;

/** What waits to be paid, the runs so far, and where a new one is begun. */
export function runsPage(facts: RunsFacts): string {
  const { visitor, pays, seesBooks, due, beside, thisMonth, runs, next, form } = facts;
  const title = 'Udbetalinger';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <p class="limstift-next">
        {due.going === 0
          ? 'Der er ingen godkendte krav, der venter på at blive udbetalt.'
          : `${claimsInDanish(due.going)} til ${formatKroner(due.goingOre)} er godkendt og venter på en kørsel.`}
      </p>
      {due.staying > 0 && (
        <p>
          {`${claimsInDanish(due.staying)} til ${formatKroner(due.stayingOre)} bliver stående, fordi der mangler en konto, eller fordi de holdes tilbage.`}
        </p>
      )}
      <ul>
        {seesBooks && (
          <li>
            <a href="/udbetalinger/konti">Konti</a>
          </li>
        )}
        <li>
          <a href="/udbetalinger/tilbageholdt">Holdt tilbage</a>
        </li>
        <li>
          <a href="/udbetalinger/posteringer">Interne posteringer</a>
        </li>
        <li>
          <a href="/udbetalinger/stikproever">Stikprøver</a>
        </li>
        <li>
          <a href="/udbetalinger/opsaetning">Sådan betales der</a>
        </li>
        {seesBooks && (
          <li>
            <a href="/parametre">Satser og lofter</a>
          </li>
        )}
        {seesBooks && (
          <li>
            <a href={`/udbetalinger/aar/${thisMonth.slice(0, 4)}`}>Afstemning og årsskifte</a>
          </li>
        )}
      </ul>
      {beside !== null && <Beside beside={beside} />}
      {pays && <NewRun thisMonth={thisMonth} form={form} />}
      <h2>Kørsler</h2>
      {runs.length === 0 ? <p>Der er ingen kørsler endnu.</p> : <Runs runs={runs} />}
      {next !== null && (
        <p>
          <a href={next}>Ældre kørsler</a>
        </p>
      )}
    </Page>,
  );
}

function Beside({ beside }: { beside: WaitsBeside }) {
  const waits = besideInDanish(beside);
  if (waits.length === 0) return null;
  return (
    <>
      <h2>Venter også</h2>
      <ul>
        {waits.map(({ at, says }) => (
          <li>
            <a href={at}>{says}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function NewRun({ thisMonth, form }: Pick<RunsFacts, 'thisMonth' | 'form'>) {
  const months = Array.from({ length: MONTHS_BACK }, (_, ago) => addMonths(thisMonth, -ago));
  return (
    <>
      <h2>Ny kørsel</h2>
      <p>Du ser præcis, hvad der udbetales, før noget bliver låst.</p>
      <Form action="/udbetalinger" class="limstift-narrow">
        <Select
          form={form}
          name="throughMonth"
          label="Krav til og med"
          choices={months.map((value) => ({ value, label: atStart(formatMonth(value)) }))}
        />
        <DayInput form={form} name="dueDay" label="Udbetales den" hint="En bankdag, i dag eller senere" />
        <div class="limstift-actions">
          <Button>Lav en kladde</Button>
        </div>
      </Form>
    </>
  );
}

function Runs({ runs }: Pick<RunsFacts, 'runs'>) {
  return (
    <Table
      caption="Kørsler, de nyeste først"
      columns={['Kørsel', 'Krav til og med', 'Udbetales', 'Betalinger', 'Beløb', 'Status']}
      rows={runs.map((run) => [
        <a href={`/udbetalinger/${run.id}`}>{run.reference}</a>,
        atStart(formatMonth(run.throughMonth)),
        formatDay(run.dueDay),
        run.status === 'draft' ? '–' : String(run.payments),
        run.status === 'draft' ? '–' : formatKroner(run.amountOre),
        runStatusInDanish(run.status),
      ])}
    />
  );
}
