import type { Filled } from './filled.js';
import { TextInput } from './inputs.js';

export function AddressFields({ form, optional = false }: { form: Filled; optional?: boolean }) {
  return (
    <>
      <TextInput form={form} name="address.street" label="Vej og nummer" optional={optional} />
      <TextInput
        form={form}
        name="address.postcode"
        label="Postnummer"
        inputMode="numeric"
        width="xs"
        optional={optional}
      />
      <TextInput form={form} name="address.city" label="By" optional={optional} />
    </>
  );
}
