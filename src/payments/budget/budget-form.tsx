import { Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';

const OF_GROUP = 'group:';

/** Where somebody sets what there is to spend; the budgets before are kept. */
export function NewBudget({
  year,
  targetGroups,
  form,
}: {
  year: number;
  targetGroups: string[];
  form: Filled;
}) {
  const choices = [
    { value: 'everyone', label: 'Alle målgrupper' },
    ...targetGroups.map((group) => ({ value: `${OF_GROUP}${group}`, label: group })),
    { value: 'without-group', label: 'Uden målgruppe' },
  ];
  return (
    <>
      <h2>Sæt et budget</h2>
      <Form action={`/budget/${year}`} class="limstift-narrow">
        <Select form={form} name="covers" label="Hvem gælder det?" choices={choices} />
        <TextInput
          form={form}
          name="amountOre"
          label={`Budget for ${year}`}
          hint="Det nye budget gælder i stedet for det, der er sat. Det gamle kan stadig ses."
          inputMode="decimal"
          width="m"
          suffix="kr."
        />
        <TextInput
          form={form}
          name="note"
          label="Hvorfor?"
          hint="Fx: Vedtaget i byrådet 8.10."
          width="xl"
          optional
        />
        <div class="limstift-actions">
          <Button>Gem budgettet</Button>
        </div>
      </Form>
    </>
  );
}

/** What the form sends as the fields of a budget. */
export function budgetTyped(typed: unknown, year: number): Record<string, string> {
  const { covers = '', ...fields } = (typed ?? {}) as Record<string, string>;
  const ofYear = { ...fields, year: String(year) };
  if (!covers.startsWith(OF_GROUP)) return { ...ofYear, covers };
  return { ...ofYear, covers: 'group', targetGroup: covers.slice(OF_GROUP.length) };
}
