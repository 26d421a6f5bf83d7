import { Radios } from '../../web/form/choices.js';
import { ContactFields } from '../../web/form/contact-fields.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { NoSchemeHere } from './workplaces.page.js';
import type { PersonHere, WorkplaceShown } from './workplace.view.js';

export interface NewCourseFacts extends WorkplaceShown {
  visitor: Visitor;
  schemes: { code: string; name: string }[];
  form: Filled;
}

/** Where a coordinator puts a mentor and a mentee of the same workplace together. */
export function newCoursePage(facts: NewCourseFacts): string {
  const { visitor, workplace, employer, schemes, form } = facts;
  const here = `/arbejdssteder/${workplace.id}`;
  return html(
    <Page title={form.faults.length > 0 ? 'Fejl: Nyt forløb' : 'Nyt forløb'} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={here}>Tilbage til arbejdsstedet</a>
      </p>
      <h1>Nyt forløb</h1>
      <p class="limstift-wrap">{`${workplace.name}, ${employer.name}`}</p>
      {schemes.length === 0 ? (
        <NoSchemeHere />
      ) : (
        <Form action={`${here}/forloeb`} class="limstift-narrow">
          <Fields {...facts} />
          <div class="limstift-actions">
            <Button>Opret forløbet</Button>
            <a href={here}>Fortryd</a>
          </div>
        </Form>
      )}
    </Page>,
  );
}

function Fields({ schemes, leaders, mentors, form }: NewCourseFacts) {
  const [only] = schemes;
  return (
    <>
      {schemes.length === 1 && only ? (
        <Hidden name="scheme" value={only.code} />
      ) : (
        <Radios
          form={form}
          name="scheme"
          label="Ordning"
          choices={schemes.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <h2>Menteen</h2>
      <ContactFields form={form} emailHint="Menteen logger ind med den." />
      <h2>Mentor og leder</h2>
      <Radios form={form} name="mentorId" label="Mentor" choices={choices(mentors)} />
      <Radios form={form} name="leaderId" label="Menteens leder" choices={choices(leaders)} />
      <h2>Forløbet</h2>
      <TextArea
        form={form}
        name="purpose"
        label="Formål"
        hint="Fx hvad menteen gerne vil udvikle. Leder, mentor og mentee kan læse det."
      />
      <TextArea form={form} name="tasks" label="Hvad skal mentoren hjælpe med?" />
      <DayInput form={form} name="firstDay" label="Første dag" />
      <DayInput form={form} name="lastDay" label="Sidste dag" />
    </>
  );
}

function choices(people: PersonHere[]) {
  return people.map(({ id, name, email }) => ({ value: id, label: name, hint: email }));
}
