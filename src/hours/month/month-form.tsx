import { ACTIVITIES } from '../../schemes/scheme.js';
import type { Month } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { activityInDanish } from '../time-entry.words.js';
import { ROWS } from './time-entries.input.js';

interface MonthFormProps {
  form: Filled;
  address: string;
  month: Month;
  balance: string;
}

const CHOICES = ACTIVITIES.map((activity) => ({ value: activity, label: activityInDanish(activity) }));

/** Five lines at a time, as they stand on paper; empty ones are left out. */
export function MonthForm({ form, address, month, balance }: MonthFormProps) {
  const typed = { ...form.typed };
  const filled = { ...form, typed };
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  for (const row of rows) typed[`lines.${row}.activity`] ??= 'job-training';
  return (
    <>
      <h2>Skriv timer</h2>
      <p>Udfyld de linjer, du har brug for. Tomme linjer tæller ikke med.</p>
      <Form action={address} class="limstift-lines">
        <Hidden name="maaned" value={month} />
        {rows.map((row) => (
          <fieldset>
            <legend class="form-label">{`Linje ${row + 1}`}</legend>
            <div class="limstift-line">
              <DayInput form={filled} name={`lines.${row}.day`} label="Dag" />
              <TextInput form={filled} name={`lines.${row}.start`} label="Begyndte kl." hint="Fx 9.00" />
              <TextInput
                form={filled}
                name={`lines.${row}.minutes`}
                label="Varighed"
                hint="Fx 1,5 eller 1:30"
              />
              <Select form={filled} name={`lines.${row}.activity`} label="Opgave" choices={CHOICES} />
            </div>
          </fieldset>
        ))}
        <p>
          <output data-live={`${address}/tilbage`}>{balance}</output>
        </p>
        <Button>Gem linjerne</Button>
      </Form>
    </>
  );
}
