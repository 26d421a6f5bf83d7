import { ACTIVITIES } from '../../schemes/activity.js';
import type { Month } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import { Notes } from '../../web/form/field.js';
import { faultsAt, type Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { activityInDanish } from '../time-entry.words.js';
import { ROWS } from './time-entries.input.js';

interface MonthFormProps {
  form: Filled;
  address: string;
  month: Month;
  balance: string;
  /** Whether all hours of the month are in a claim already. */
  isSent: boolean;
}

const CHOICES = ACTIVITIES.map((activity) => ({ value: activity, label: activityInDanish(activity) }));

/** Five lines at a time, as they stand on paper; empty ones are left out. Folded where the month is sent. */
export function MonthForm({ isSent, ...lines }: MonthFormProps) {
  if (!isSent) {
    return (
      <>
        <h2>Skriv timer</h2>
        <Lines {...lines} />
      </>
    );
  }
  return (
    <>
      <p>Alle månedens timer er sendt i et krav.</p>
      <details class="limstift-folded" open={lines.form.faults.length > 0}>
        <summary>Skriv glemte timer</summary>
        <p>De kommer med i et nyt krav for måneden.</p>
        <Lines {...lines} />
      </details>
    </>
  );
}

function Lines({ form, address, month, balance }: Omit<MonthFormProps, 'isSent'>) {
  const typed = { ...form.typed };
  const filled = { ...form, typed };
  typed['lines.0.activity'] ??= 'job-training';
  return (
    <>
      <p>Udfyld de linjer, du har brug for. Tomme linjer tæller ikke med.</p>
      <Form action={address} class="limstift-lines">
        <Hidden name="maaned" value={month} />
        {faultsAt(form, 'lines').length > 0 && (
          <div id="lines" class="form-error" tabIndex={-1}>
            <Notes form={form} name="lines" />
          </div>
        )}
        {Array.from({ length: ROWS }, (_, row) => (
          <Line form={filled} row={row} />
        ))}
        <p>
          <output data-live={`${address}/tilbage`}>{balance}</output>
        </p>
        <Button>Gem linjerne</Button>
      </Form>
    </>
  );
}

function Line({ form, row }: { form: Filled; row: number }) {
  const at = `lines.${row}`;
  const choices = row === 0 ? CHOICES : [{ value: '', label: 'Som linje 1' }, ...CHOICES];
  return (
    <fieldset>
      <legend class="form-label">{`Linje ${row + 1}`}</legend>
      <div class="limstift-line">
        <DayInput form={form} name={`${at}.day`} label="Dag" />
        <TextInput form={form} name={`${at}.start`} label="Begyndte kl." hint="Fx 9.00" />
        <TextInput form={form} name={`${at}.minutes`} label="Varighed" hint="Fx 1,5 eller 1:30" />
        <Select form={form} name={`${at}.activity`} label="Opgave" choices={choices} />
      </div>
    </fieldset>
  );
}
