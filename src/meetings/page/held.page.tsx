import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { atStart } from '../../shared/danish-date.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ABSENT, type LaterMove } from '../meeting.rules.js';
import { absentInDanish, whenInDanish } from '../meeting.words.js';

export interface HeldFacts {
  visitor: Visitor;
  meeting: { id: string; day: string; start: string };
  moves: LaterMove[];
  version: string;
  form: Filled;
}

/** How a meeting went: how long it was, or who did not come. */
export function heldPage({ visitor, meeting, moves, version, form }: HeldFacts): string {
  const title = 'Blev mødet holdt?';
  const here = `/moeder/${meeting.id}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href={here}>Tilbage til mødet</a>
      </p>
      <h1>{title}</h1>
      <p>{atStart(whenInDanish(meeting))}</p>
      {!moves.includes('held') && (
        <p>
          {moves.includes('moved')
            ? 'Det kan I fortælle, når mødet er begyndt.'
            : 'Det er allerede fortalt, eller mødet er aflyst.'}
        </p>
      )}
      {moves.includes('held') && (
        <>
          <h2>Mødet blev holdt</h2>
          <Form action={`${here}/afholdelse`} class="limstift-narrow">
            <Hidden name="version" value={version} />
            <DayInput form={form} name="day" label="Hvilken dag?" />
            <TextInput form={form} name="start" label="Hvornår begyndte det?" hint="Fx 9.00" width="xs" />
            <TextInput
              form={form}
              name="minutes"
              label="Hvor længe varede det, i timer?"
              hint="Fx 1 eller 1:30"
              width="xs"
            />
            <div class="limstift-actions">
              <Button>Gem som holdt</Button>
            </div>
          </Form>
        </>
      )}
      {moves.includes('no-show') && (
        <>
          <h2>Mødet blev ikke til noget</h2>
          <Form action={`${here}/udeblivelse`} class="limstift-narrow">
            <Hidden name="version" value={version} />
            <Radios
              form={form}
              name="absent"
              label="Hvem kom ikke?"
              hint="Kun I to kan se, hvem det var."
              choices={ABSENT.map((value) => ({ value, label: absentInDanish(value) }))}
            />
            <div class="limstift-actions">
              <Button look="secondary">Gem som udeblivelse</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}
