import { Select } from '../web/form/choices.js';
import type { Filled } from '../web/form/filled.js';
import { Button } from '../web/form/form.js';
import { TextArea } from '../web/form/inputs.js';
import { WAIVER_CHOICES } from './hearing.words.js';

/** Who is heard, in the definite form. */
type Party = 'lederen' | 'menteen';

interface HearFirstProps {
  form: Filled;
  party: Party;
  /** Where the hearing is sent. */
  action: string;
  /** What the party sees beside the facts. */
  hint: string;
}

/** What the party is to be heard about, sent beside a decision and before it. */
export function HearFirst({ form, party, action, hint }: HearFirstProps) {
  return (
    <>
      <TextArea
        form={form}
        name="facts"
        label={`Oplysninger, som ${party} skal kunne udtale sig om`}
        hint={hint}
      />
      <p>
        <Button look="secondary" action={action}>
          Send i partshøring
        </Button>
      </p>
    </>
  );
}

/** Why the party need not be heard. */
export function NoHearing({ form, party }: Pick<HearFirstProps, 'form' | 'party'>) {
  return (
    <>
      <Select
        form={form}
        name="noHearingBecause"
        label="Eller afgør uden partshøring, fordi"
        choices={[{ value: '', label: `Vælg, hvis du ikke hører ${party}` }, ...WAIVER_CHOICES]}
      />
      <TextArea
        form={form}
        name="noHearingWords"
        label={`Uddyb, hvorfor ${party} ikke høres`}
        optional
        rows={2}
      />
    </>
  );
}
