import { Checkboxes, Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { EmployersPartList } from './employers-part-list.js';
import { ARRANGERS, type Part } from './follow-up.rules.js';
import type { EmployersPartView } from './follow-up.view.js';
import { arrangerInDanish, employersPartInDanish } from './follow-up.words.js';

export interface EmployersPartFacts {
  visitor: Visitor;
  placementId: string;
  part: EmployersPartView;
  /** What the visitor may tick or note; empty where the scheme names nothing, or the visitor only reads. */
  followUp: Part[];
  activity: Part[];
  /** Whether the scheme asks the leader to follow the mentor up. */
  leaderFollowsUp: boolean;
  /** The form that was sent and is shown again stands first. */
  form: { followUp: Filled; activity: Filled };
}

function choicesOf(parts: Part[]) {
  return parts.map(({ code, says }) => ({ value: code, label: says }));
}

export function employersPartPage(facts: EmployersPartFacts): string {
  const { visitor, placementId, part, followUp, activity, form } = facts;
  const here = `/forloeb/${placementId}/lederopfoelgning`;
  const faults = [...form.followUp.faults, ...form.activity.faults];
  const title = employersPartInDanish(facts.leaderFollowsUp).title;
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <ToCase id={placementId} at="#opfoelgning" />
      <h1>{title}</h1>
      <p>Læses af lederen og af de medarbejdere, der kan se sagen. Mentor og mentee kan ikke læse det.</p>
      {followUp.length > 0 && (
        <>
          <h2>Skriv, at du har fulgt op</h2>
          <Form action={here} class="limstift-narrow">
            <DayInput form={form.followUp} name="day" label="Hvilken dag?" />
            <Checkboxes
              form={form.followUp}
              name="parts"
              label="Hvad er på plads?"
              choices={choicesOf(followUp)}
            />
            <TextArea form={form.followUp} name="note" label="Kort note" optional rows={3} />
            <div class="limstift-actions">
              <Button>Gem opfølgningen</Button>
            </div>
          </Form>
        </>
      )}
      <h2>Det, der er noteret</h2>
      <EmployersPartList part={part} />
      {activity.length > 0 && (
        <p>
          <a href={`/forloeb/${placementId}/aktivitet`}>Notér en aktivitet</a>
        </p>
      )}
    </Page>,
  );
}

/** On a page of its own, so that two days are not asked for on one. */
export function activityPage({ visitor, placementId, activity, form }: EmployersPartFacts): string {
  const title = 'Notér en aktivitet';
  const filled = form.activity;
  return html(
    <Page title={filled.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={filled.faults} />
      <ToCase id={placementId} at="#opfoelgning" />
      <h1>{title}</h1>
      <Form action={`/forloeb/${placementId}/aktivitet`} class="limstift-narrow">
        <Radios form={filled} name="code" label="Hvad er gjort?" choices={choicesOf(activity)} />
        <DayInput form={filled} name="day" label="Hvilken dag?" />
        <Radios
          form={filled}
          name="arrangedBy"
          label="Hvem stod for det?"
          choices={ARRANGERS.map((value) => ({ value, label: arrangerInDanish(value) }))}
        />
        <div class="limstift-actions">
          <Button>Gem aktiviteten</Button>
        </div>
      </Form>
    </Page>,
  );
}
