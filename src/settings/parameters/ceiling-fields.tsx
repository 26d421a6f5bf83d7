import type { Filled } from '../../web/form/filled.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';

/** From when a ceiling applies, and how high it is. */
export function CeilingFields({ form }: { form: Filled }) {
  return (
    <>
      <DayInput form={form} name="firstDay" label="Gælder fra" hint="I dag eller senere, fx 1.1.2027" />
      <TextInput
        form={form}
        name="valueOre"
        label="Loft pr. time"
        hint="Lad feltet stå tomt, hvis der ikke skal være noget loft fra den dag."
        inputMode="decimal"
        width="s"
        suffix="kr."
      />
    </>
  );
}
