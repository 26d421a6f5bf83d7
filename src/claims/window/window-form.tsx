import { Radios } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import type { WindowMove } from './claim-window.rules.js';
import type { ClaimWindowView } from './claim-window.view.js';

interface WindowFormProps {
  window: ClaimWindowView;
  move: WindowMove;
  form: Filled;
}

/** The one thing that can be done about a window now. */
export function WindowForm({ window, move, form }: WindowFormProps) {
  const { placementId, month, postponements } = window;
  const at = `/forloeb/${placementId}/frist`;
  switch (move) {
    case 'ask':
      return (
        <>
          <h2>Bed om udsættelse</h2>
          <p>Du kan få fristen udsat én gang for måneden. En sagsbehandler svarer, og imens udløber intet.</p>
          <Form action={`${at}/oenske`} class="limstift-narrow">
            <Hidden name="month" value={month} />
            <TextArea form={form} name="because" label="Hvorfor har du brug for mere tid?" rows={3} />
            <div class="limstift-actions">
              <Button>Bed om udsættelse</Button>
            </div>
          </Form>
        </>
      );
    case 'give':
      return (
        <>
          <h2>Udsæt fristen</h2>
          <p>Fristen kan udsættes én gang for måneden. Den, der sender timerne, kan læse hvorfor.</p>
          <Form action={`${at}/udsaettelse`} class="limstift-narrow">
            <MoreTime month={month} form={form} />
            <div class="limstift-actions">
              <Button>Udsæt fristen</Button>
            </div>
          </Form>
        </>
      );
    case 'reopen':
      return (
        <>
          <h2>Åbn måneden igen</h2>
          <p>Timerne kan så sendes i et nyt krav. Et krav, der er forældet, bliver ved med at være det.</p>
          <Form action={`${at}/genaabning`} class="limstift-narrow">
            <MoreTime month={month} form={form} />
            <div class="limstift-actions">
              <Button>Åbn måneden igen</Button>
            </div>
          </Form>
        </>
      );
    case 'answer':
      return (
        <>
          <h2>Svar på ønsket</h2>
          <Form
            action={`${at}/oensker/${postponements.find(({ outcome }) => outcome === null)?.id}/svar`}
            class="limstift-narrow"
          >
            <Radios
              form={form}
              name="outcome"
              label="Skal fristen udsættes?"
              choices={[
                { value: 'granted', label: 'Ja, fristen udsættes' },
                { value: 'refused', label: 'Nej' },
              ]}
            />
            <DayInput form={form} name="lastDay" label="Ny sidste dag" hint="Ved ja, fx 15.1.2027" />
            <TextArea
              form={form}
              name="because"
              label="Begrundelse"
              hint="Skal skrives ved nej. Den, der har spurgt, kan læse den."
              rows={3}
            />
            <div class="limstift-actions">
              <Button>Send svaret</Button>
            </div>
          </Form>
        </>
      );
  }
}

function MoreTime({ month, form }: { month: string; form: Filled }) {
  return (
    <>
      <Hidden name="month" value={month} />
      <DayInput form={form} name="lastDay" label="Ny sidste dag" hint="Fx 15.1.2027" />
      <TextArea
        form={form}
        name="because"
        label="Hvorfor?"
        hint="Den, der sender timerne, kan læse det."
        rows={3}
      />
    </>
  );
}
