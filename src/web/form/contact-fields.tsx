import type { Filled } from './filled.js';
import { TextInput } from './inputs.js';

/** Who somebody at the workplace is, and how they are reached. They sign in with the e-mail address. */
export function ContactFields({ form, emailHint }: { form: Filled; emailHint?: string }) {
  return (
    <>
      <TextInput form={form} name="name" label="Navn" />
      <TextInput form={form} name="email" type="email" label="E-mail" hint={emailHint} />
      <TextInput form={form} name="phone" type="tel" label="Telefon" optional width="m" />
    </>
  );
}
