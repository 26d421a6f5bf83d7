import { ON_BEHALF_REASONS } from '../../attachments/on-behalf.js';
import { onBehalfReasonInDanish } from '../../attachments/on-behalf.words.js';
import { formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { Notes } from '../../web/form/field.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, FileInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { DECLARATION } from '../claim.words.js';
import type { SheetRow } from '../sheet/sheet.view.js';
import { NO_HOURS_DECLARED } from '../sheet/sheet.words.js';
import type { LedBy } from './paper-sheet.rules.js';
import { hindranceOnPaper, monthOnPaperInDanish } from './paper-sheet.words.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface PaperSheetFacts {
  visitor: Visitor;
  month: Month;
  row: SheetRow;
  leaders: LedBy[];
  /** Whether this reader decides claims, though not those that they register themselves. */
  decidesClaims: boolean;
  form: Filled;
}

/** The month as it is written, to hold the paper against, and what the paper says. */
export function paperSheetPage({
  visitor,
  month,
  row,
  leaders,
  decidesClaims,
  form,
}: PaperSheetFacts): string {
  const title = `Månedsark på papir for ${formatMonth(month)}`;
  const isOpen = row.answers.length > 0;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={row.placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={`Sag ${row.reference}: ${row.mentee}`} />
      </p>
      <p class="limstift-screen-only">
        <a href={`/forloeb/${row.placementId}/maanedsark-paa-papir`}>Vælg en anden måned</a>
      </p>
      {isOpen ? (
        <>
          <Written row={row} month={month} />
          <PaperForm {...{ row, month, leaders, decidesClaims, form }} />
        </>
      ) : (
        <Answered row={row} />
      )}
    </Page>,
  );
}

function Answered({ row }: { row: SheetRow }) {
  return (
    <>
      <p>{`${monthOnPaperInDanish(row.state)}.`}</p>
      {row.claims.length > 0 && (
        <ul>
          {row.claims.map(({ id, reference }) => (
            <li>
              <a href={`/krav/${id}`}>
                <Unbroken text={`Krav ${reference}`} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Written({ row, month }: { row: SheetRow; month: Month }) {
  return (
    <>
      <h2>Timerne i Limstift</h2>
      {row.days.length === 0 ? (
        <p>{`Der er ikke skrevet timer i ${formatMonth(month)}.`}</p>
      ) : (
        <>
          <p>Hold papiret op mod timerne. De skal være ens.</p>
          <Table
            caption={`Timer i ${formatMonth(month)}`}
            columns={['Dag', 'Timer']}
            rows={row.days.map(({ day, minutes }) => [formatDay(day), formatHours(minutes)])}
          />
          <p class="limstift-next">{`I alt ${formatHours(row.minutes)}, ${formatKroner(row.amountOre)}`}</p>
        </>
      )}
      {row.hindrances.map((hindrance) => (
        <p class="limstift-warning">{hindranceOnPaper(hindrance)}</p>
      ))}
    </>
  );
}

function PaperForm({ row, month, leaders, decidesClaims, form }: Omit<PaperSheetFacts, 'visitor'>) {
  const isNone = row.answers.includes('no-hours');
  return (
    <>
      <h2>Det, der står på papiret</h2>
      <p>{`Lederen erklærer: »${isNone ? NO_HOURS_DECLARED : DECLARATION}«`}</p>
      <Form action={`/forloeb/${row.placementId}/maanedsark-paa-papir`} hasFile class="limstift-narrow">
        <Hidden name="month" value={month} />
        <Hidden name="seen" value={row.version} />
        <Signer leaders={leaders} form={form} />
        <DayInput form={form} name="signedDay" label="Underskrevet den" />
        <TextInput
          form={form}
          name="total"
          label="Timer i alt på papiret"
          hint={isNone ? 'Skriv 0' : 'Fx 7,5 eller 7:30'}
          width="s"
          inputMode="decimal"
        />
        <DayInput
          form={form}
          name="receivedDay"
          label="Modtaget den"
          hint="Har måneden en frist, er det den dag, der tæller. Tomt felt betyder i dag."
          optional
        />
        <Radios
          form={form}
          name="because"
          label="Hvorfor lægger du arket ind for lederen?"
          hint="Lederen kan se det."
          choices={ON_BEHALF_REASONS.map((value) => ({ value, label: onBehalfReasonInDanish(value) }))}
        />
        <TextInput
          form={form}
          name="words"
          label="Uddyb grunden"
          hint="Skal skrives ved en anden grund. Lederen kan læse det."
          width="xl"
        />
        <FileInput
          form={form}
          name="file"
          label="Fil med det underskrevne ark"
          hint="PDF, JPEG eller PNG på højst 10 MB. Én fil."
          accept="application/pdf,image/jpeg,image/png"
        />
        <p>
          Arket kommer på sagen og kan ikke ændres eller slettes.
          {!isNone && ' Kravet bliver sendt.'}
          {!isNone && decidesClaims && ' En anden end dig skal afgøre det.'}
        </p>
        <div class="limstift-actions">
          <Button>{isNone ? 'Læg arket ind' : 'Læg arket ind og send kravet'}</Button>
        </div>
      </Form>
    </>
  );
}

/** The leader is known by the case; where it changed hands since, one of those who had it. */
function Signer({ leaders, form }: Pick<PaperSheetFacts, 'leaders' | 'form'>) {
  const [only] = leaders;
  if (only === undefined) return <p id="signedBy">Forløbet har ingen leder. Vælg en på sagen først.</p>;
  if (leaders.length === 1) {
    return (
      <div class="form-group" id="signedBy">
        <p>
          {'Underskrevet af lederen: '}
          <strong>{only.name}</strong>
        </p>
        <Notes form={form} name="signedBy" />
        <Hidden name="signedBy" value={only.leaderId} />
      </div>
    );
  }
  return (
    <Radios
      form={form}
      name="signedBy"
      label="Hvem har skrevet under?"
      choices={leaders.map(({ leaderId, name, firstDay, lastDay }) => ({
        value: leaderId,
        label: name,
        hint: lastDay
          ? `Leder fra ${formatDay(firstDay)} til ${formatDay(lastDay)}`
          : `Leder fra ${formatDay(firstDay)}`,
      }))}
    />
  );
}
