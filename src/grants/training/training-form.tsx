import { Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { DayInput, TextArea, TextInput } from '../../web/form/inputs.js';

interface TrainingFieldsProps {
  form: Filled;
  mentors: { id: string; name: string }[];
}

/** What is to be bought, for whom and why. */
export function TrainingFields({ form, mentors }: TrainingFieldsProps) {
  return (
    <>
      <Select
        form={form}
        name="mentorId"
        label="Mentor"
        choices={mentors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput form={form} name="course" label="Kursus eller uddannelse" />
      <TextInput form={form} name="providerName" label="Hvem holder kurset?" />
      <TextInput form={form} name="providerCvr" label="Udbyderens CVR-nummer" inputMode="numeric" width="s" />
      <DayInput form={form} name="firstDay" label="Første dag" />
      <DayInput form={form} name="lastDay" label="Sidste dag" />
      <TextInput
        form={form}
        name="priceOre"
        label="Pris uden moms"
        inputMode="decimal"
        width="s"
        suffix="kr."
      />
      <TextArea
        form={form}
        name="neededBecause"
        label="Hvorfor har mentoren brug for det?"
        hint="Skriv om mentorens opgave, ikke om menteens helbred."
      />
    </>
  );
}
