import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { FormOfMove } from './form-of-move.js';

export interface MovePageFacts {
  visitor: Visitor;
  placementId: string;
  /** Whose case it is. */
  of: string;
  runBy: OrganiserRole;
  move: FormOfMove;
  form: Filled;
}

/** Where whoever runs a course pauses it, takes it up, withdraws it or opens it again. */
export function movePage({ visitor, placementId, of, runBy, move, form }: MovePageFacts): string {
  const { title, path, means, meansOfPay = [], button } = move;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <ul>
        {[...means, ...(runBy === 'consultant' ? meansOfPay : [])].map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <Form action={`/forloeb/${placementId}/skift/${path}`} class="limstift-narrow">
        <Fields move={move} form={form} />
        <div class="limstift-actions">
          <Button>{button}</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

function Fields({ move: { move }, form }: { move: FormOfMove; form: Filled }) {
  switch (move) {
    case 'pause':
      return (
        <>
          <DayInput form={form} name="day" label="Pausens første dag" />
          <DayInput form={form} name="expectedReturnDay" label="Menteen ventes tilbage" />
        </>
      );
    case 'return':
      return <DayInput form={form} name="day" label="Første dag efter pausen" />;
    case 'withdrawal':
      return <TextArea form={form} name="reason" label="Hvorfor trækkes forløbet tilbage?" />;
    case 'reopening':
      return (
        <>
          <DayInput form={form} name="day" label="Forløbet går videre fra" />
          <DayInput form={form} name="lastDay" label="Ny sidste dag" />
          <TextArea form={form} name="reason" label="Hvorfor åbnes forløbet igen?" />
        </>
      );
  }
}
