import { formatMonth } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { LineToCorrect } from './correction-shown.js';
import { CORRECTION_REASONS } from './correction.rules.js';
import { correctionReasonInDanish } from './correction.words.js';

export interface CorrectionFormFacts {
  visitor: Visitor;
  claim: { id: string; reference: string; month: string };
  /** The approved ones, with the number that everybody knows them by. */
  lines: (LineToCorrect & { number: number })[];
  form: Filled;
}

const REASON_CHOICES = [
  { value: '', label: 'Vælg årsag' },
  ...CORRECTION_REASONS.map((value) => ({ value, label: correctionReasonInDanish(value) })),
];

/** To say what the lines of a claim should have been. */
export function correctionFormPage({ visitor, claim, lines, form }: CorrectionFormFacts): string {
  const title = `Foreslå en regulering af krav ${claim.reference}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/krav">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={`/krav/${claim.id}`}>Tilbage til kravet</a>
      </p>
      <h1>
        <Unbroken text={title} />
      </h1>
      <p>
        {`Skriv, hvad linjerne for ${formatMonth(claim.month)} skulle have været. Kravet ændres ikke; forskellen bliver en regulering, som en anden sagsbehandler afgør. Arbejdsgiveren får først noget at vide, når den er tiltrådt.`}
      </p>
      {lines.length === 0 ? (
        <p>Kravet har ingen godkendte linjer, så der er intet at regulere.</p>
      ) : (
        <Form action={`/krav/${claim.id}/regulering`} class="limstift-narrow">
          {lines.map((line, at) => (
            <Line line={line} at={at} form={form} />
          ))}
          <Select form={form} name="reasonCode" label="Årsag" choices={REASON_CHOICES} />
          <TextArea
            form={form}
            name="reason"
            label="Begrundelse"
            hint="Lederen ser den, når reguleringen er tiltrådt. Skriv ikke om helbred."
          />
          <div class="limstift-actions">
            <Button>Foreslå reguleringen</Button>
            <a href={`/krav/${claim.id}`}>Fortryd</a>
          </div>
        </Form>
      )}
    </Page>,
  );
}

function Line({ line, at, form }: { line: LineToCorrect & { number: number }; at: number; form: Filled }) {
  const { id, number, mentor, minutes, wageCostOre, amountOre } = line;
  const name = `lines.${at}`;
  return (
    <>
      <h2>{`Linje ${number}: ${mentor}`}</h2>
      <p>{`Står til ${formatHours(minutes)} × ${formatKroner(wageCostOre)} = ${formatKroner(amountOre)}`}</p>
      <Hidden name={`${name}.id`} value={id} />
      <TextInput
        form={form}
        name={`${name}.minutes`}
        label={`Rigtige timer i linje ${number}`}
        hint="Fx 7,5 eller 7:30. Skriv 0, hvis ingen skulle være betalt."
        width="xs"
      />
      <TextInput
        form={form}
        name={`${name}.wageCostOre`}
        label={`Rigtig lønomkostning pr. time i linje ${number}`}
        inputMode="decimal"
        width="s"
      />
    </>
  );
}
