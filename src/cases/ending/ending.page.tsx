import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { looseEndInDanish } from './ending.words.js';
import type { LooseEnd } from './loose-ends.rules.js';

interface EndingPageFacts {
  visitor: Visitor;
  placementId: string;
  /** Whose case it is. */
  of: string;
  form: Filled;
  /** The last day as it was planned. */
  plannedLastDay: Day;
  open: LooseEnd[];
  /** Whether somebody pays for the hours. */
  isPaid: boolean;
}

/** Where whoever runs a course ends it, and sees what is still open in it. */
export function endingPage(facts: EndingPageFacts): string {
  const { visitor, placementId, of, form, open, plannedLastDay, isPaid } = facts;
  const title = 'Afslut forløbet';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      {open.length > 0 && (
        <>
          <h2>Det mangler stadig</h2>
          <p>Du kan afslutte alligevel. Det kan gøres færdigt bagefter.</p>
          <ul>
            {open.map((end) => (
              <li>
                <Unbroken text={looseEndInDanish(end)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Det betyder det</h2>
      <ul>
        {isPaid && (
          <li>
            Timer til og med sidste dag kan stadig skrives ned og sendes ind. Timer efter den dag kan ikke.
          </li>
        )}
        <li>Møder, der er aftalt til efter den dag, bliver aflyst.</li>
        <li>Forløbet kan åbnes igen.</li>
      </ul>
      <Form action={`/forloeb/${placementId}/afslutning`} class="limstift-narrow">
        <DayInput form={form} name="day" label="Sidste dag i forløbet" />
        <TextArea
          form={form}
          name="reason"
          label="Hvad er aftalt?"
          hint={`Skriv det, hvis forløbet slutter før ${formatDay(plannedLastDay)}. Kun medarbejdere ser det.`}
        />
        <div class="limstift-actions">
          <Button>Afslut forløbet</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}
