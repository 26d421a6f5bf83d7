import { atStart, formatMonth } from '../../../shared/danish-date.js';
import { formatHours } from '../../../shared/minutes.js';
import { formatKroner } from '../../../shared/ore.js';
import { Select } from '../../../web/form/choices.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import { type Filled, valueIn } from '../../../web/form/filled.js';
import { Button, Form, Hidden } from '../../../web/form/form.js';
import { TextArea, TextInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import type { BatchFound, WrongLine } from './batch-found.js';
import { batchTotalsInDanish } from './batch.words.js';

export interface BatchFormFacts {
  visitor: Visitor;
  /** Whose wage cost was wrong, where one is chosen. */
  wageCost: { id: string; mentor: string; rateOrePerHour: number } | null;
  /** The months that may be chosen, the newest first. */
  months: string[];
  /** Null before anything is asked for, and where nothing is wrong. */
  found: BatchFound | null;
  form: Filled;
}

const TITLE = 'En sats var forkert i flere krav';
const ASKED = ['what', 'wageCostId', 'firstMonth', 'lastMonth', 'wrongOre', 'rightOre'];

/** To find the lines that a wrong rate priced, see what they come to, and propose the corrections in one go. */
export function batchFormPage({ visitor, wageCost, months, found, form }: BatchFormFacts): string {
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${TITLE}` : TITLE} visitor={visitor} at="/reguleringer">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/reguleringer">Tilbage til reguleringer</a>
      </p>
      <h1>{TITLE}</h1>
      <p>
        Find de godkendte linjer, som satsen har ramt, og se, hvad de skulle have været. Arbejdsgiverne får
        først noget at vide, når en anden sagsbehandler har tiltrådt reguleringerne.
      </p>
      <form action="/reguleringer/mange" method="get" class="limstift-narrow">
        {wageCost === null ? (
          <Ceiling months={months} form={form} />
        ) : (
          <>
            <Hidden name="what" value="wage-cost" />
            <Hidden name="wageCostId" value={wageCost.id} />
            <p>
              <a href={`/loenomkostninger/${wageCost.id}`}>
                {`Lønomkostning: ${wageCost.mentor}, ${formatKroner(wageCost.rateOrePerHour)} pr. time`}
              </a>
            </p>
          </>
        )}
        <TextInput
          form={form}
          name="rightOre"
          label="Det skulle have været, pr. time"
          hint="Fx 247,99"
          inputMode="decimal"
          width="s"
        />
        <p>
          <Button look="secondary">Find linjerne</Button>
        </p>
      </form>
      {found && <Found found={found} form={form} />}
    </Page>,
  );
}

function Ceiling({ months, form }: Pick<BatchFormFacts, 'months' | 'form'>) {
  const choices = [
    { value: '', label: 'Vælg måned' },
    ...months.map((value) => ({ value, label: atStart(formatMonth(value)) })),
  ];
  return (
    <>
      <Hidden name="what" value="ceiling" />
      <h2>Loftet over lønomkostningen</h2>
      <p>En forkert lønomkostning finder du fra lønomkostningens egen side.</p>
      <Select form={form} name="firstMonth" label="Fra og med krav for" choices={choices} />
      <Select form={form} name="lastMonth" label="Til og med krav for" choices={choices} />
      <TextInput
        form={form}
        name="wrongOre"
        label="Loftet var, pr. time"
        hint="Lad feltet stå tomt, hvis der ikke var et loft."
        inputMode="decimal"
        width="s"
        optional
      />
    </>
  );
}

function Found({ found: { totals, toCorrect, byHand }, form }: { found: BatchFound; form: Filled }) {
  const { claims } = totals;
  return (
    <>
      <h2>Det er fundet</h2>
      <p class="limstift-next">{batchTotalsInDanish(totals)}</p>
      <Lines caption="Linjer, der reguleres" lines={toCorrect} />
      {totals.lines > toCorrect.length && (
        <p>{`${totals.lines} linjer i alt. De første ${toCorrect.length} er vist her.`}</p>
      )}
      {byHand.length > 0 && (
        <>
          <h3>Skal vurderes enkeltvis</h3>
          <p>Kravene har allerede en regulering, så de er ikke med.</p>
          <Lines caption="Linjer, der ikke er med" lines={byHand} />
        </>
      )}
      <h2>Foreslå reguleringerne</h2>
      <Form action="/reguleringer/mange" class="limstift-narrow">
        {ASKED.filter((name) => valueIn(form, name) !== '').map((name) => (
          <input type="hidden" name={name} value={valueIn(form, name)} />
        ))}
        <TextArea
          form={form}
          name="reason"
          label="Hvad var forkert?"
          hint="Hver leder ser det, når reguleringen er tiltrådt."
          rows={3}
        />
        <p>
          <Button>{`Foreslå ${claims === 1 ? '1 regulering' : `${claims} reguleringer`}`}</Button>
        </p>
      </Form>
    </>
  );
}

function Lines({ caption, lines }: { caption: string; lines: WrongLine[] }) {
  return (
    <Table
      caption={caption}
      columns={['Krav', 'Måned', 'Arbejdsgiver', 'Timer', 'Pr. time', 'Skulle være', 'Forskel']}
      rows={lines.map((line) => [
        <a href={`/krav/${line.claimId}`}>{line.claimReference}</a>,
        atStart(formatMonth(line.month)),
        line.payee,
        formatHours(line.minutes),
        formatKroner(line.wageCostOre),
        formatKroner(line.rightWageCostOre),
        formatKroner(line.rightAmountOre - line.amountOre),
      ])}
    />
  );
}
