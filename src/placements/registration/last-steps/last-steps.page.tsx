import { type SaidRule, saidWithSource } from '../../../schemes/said-rule.js';
import { Radios, Select } from '../../../web/form/choices.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, Form, Hidden } from '../../../web/form/form.js';
import { DayInput, TextArea, TextInput } from '../../../web/form/inputs.js';
import { Table } from '../../../web/page/table.js';
import type { Question } from '../../answers/answer.rules.js';
import { QuestionFields } from '../../answers/question-fields.js';
import type { Step } from '../registration.rules.js';
import { NoScheme } from '../registrations.page.js';
import { stepInDanish, STOPPED_IN_DANISH } from '../registration.words.js';
import { addressOfStep, Later, stepPage, type StepFacts } from '../step-frame.js';

export interface DetailsFacts extends StepFacts {
  form: Filled;
  version: number;
  schemes: { code: string; name: string; grantLength: SaidRule }[];
  /** What another window changed meanwhile: the field, and what it is now. */
  changed: [string, string][];
}

/** What the placement is for, and when. */
export function detailsPage(facts: DetailsFacts): string {
  const { id, form, version, schemes, changed } = facts;
  const [only] = schemes;
  return stepPage({
    ...facts,
    step: 'details',
    heading: 'Hvad går forløbet ud på?',
    leaving: null,
    children: (
      <>
        {changed.length > 0 && (
          <>
            <h2>Sådan står det gemt nu</h2>
            <Table caption="Det, der er gemt nu" columns={['Felt', 'Står nu']} rows={changed} />
          </>
        )}
        <Form action={addressOfStep(id, 'details')} class="limstift-narrow">
          <Hidden name="version" value={String(version)} />
          {schemes.length === 0 && <NoScheme />}
          {schemes.length === 1 && only ? (
            <Hidden name="scheme" value={only.code} />
          ) : (
            schemes.length > 0 && (
              <Select
                form={form}
                name="scheme"
                label="Ordning"
                choices={schemes.map(({ code, name }) => ({ value: code, label: name }))}
              />
            )
          )}
          <DayInput form={form} name="firstDay" label="Første dag" />
          <DayInput form={form} name="lastDay" label="Sidste dag" />
          {schemes.map(({ grantLength }) => (
            <p class="form-hint">{`${saidWithSource(grantLength)} Forløbet må gerne være længere.`}</p>
          ))}
          <TextArea
            form={form}
            name="purpose"
            label="Formål"
            hint="Hvad skal borgeren opnå? Højst 1000 tegn. Leder og mentor læser det. Skriv ikke om helbred eller baggrund."
          />
          <TextArea
            form={form}
            name="tasks"
            label="Mentorens opgaver"
            hint="Hvad skal mentoren hjælpe med? Højst 1000 tegn."
          />
          <TextInput
            form={form}
            name="expectedMinutes"
            label="Hvor mange timer regner du med?"
            hint="Fx 3 eller 2,5. Bevillingen bliver udfyldt med dem bagefter."
            width="s"
            optional
          />
          <Radios
            form={form}
            name="expectedPer"
            label="Er det timer om ugen eller i alt?"
            choices={[
              { value: 'week', label: 'Timer om ugen' },
              { value: 'whole', label: 'Timer i alt' },
            ]}
          />
          <div class="limstift-actions">
            <Button>Gem og fortsæt</Button>
            <Later id={id} step="details" />
          </div>
        </Form>
      </>
    ),
  });
}

export interface QuestionsFacts extends StepFacts {
  form: Filled;
  questions: Question[];
  /** The answers given stop the registration. */
  isStopped: boolean;
}

/** Ties between mentor and mentee, and who else pays. */
export function questionsPage(facts: QuestionsFacts): string {
  const { id, form, questions, isStopped } = facts;
  return stepPage({
    ...facts,
    step: 'questions',
    heading: 'Er der noget til hinder?',
    leaving: null,
    children: (
      <>
        {isStopped && (
          <div class="alert alert-warning" role="alert">
            <div class="alert-body">
              <p class="alert-text">{STOPPED_IN_DANISH}</p>
              <p class="alert-text">
                <a href={addressOfStep(id, 'details')}>Ret opgaverne</a>
              </p>
            </div>
          </div>
        )}
        <p>
          {questions.length === 1
            ? 'Svaret gemmes med dit navn og tidspunktet.'
            : 'Svarene gemmes med dit navn og tidspunktet.'}
        </p>
        <Form action={addressOfStep(id, 'questions')} class="limstift-narrow">
          <QuestionFields form={form} questions={questions} />
          <div class="limstift-actions">
            <Button>Gem og fortsæt</Button>
            <Later id={id} step="questions" />
          </div>
        </Form>
      </>
    ),
  });
}

export interface CheckFacts extends StepFacts {
  version: number;
  rows: { step: Step; what: string; is: string }[];
  warnings: string[];
}

/** Everything that is registered by the button, with the way back to each step. */
export function checkPage(facts: CheckFacts): string {
  const { id, version, rows, warnings } = facts;
  return stepPage({
    ...facts,
    step: 'check',
    heading: 'Tjek, og registrer forløbet',
    children: (
      <>
        <Table
          caption="Det, der registreres"
          columns={['Hvad', 'Står som', 'Ret']}
          rows={rows.map(({ step, what, is }) => [
            what,
            <span class="limstift-wrap limstift-lines-kept">{is}</span>,
            <a href={addressOfStep(id, step)}>
              Ret{' '}
              <span class="sr-only">
                {what === stepInDanish(step) ? what : `${what} (${stepInDanish(step)})`}
              </span>
            </a>,
          ])}
        />
        {warnings.map((warning) => (
          <p class="limstift-warning limstift-wrap">{warning}</p>
        ))}
        <p>Timerne søges bagefter, når forløbet er registreret.</p>
        <Form action={addressOfStep(id, 'check')} isGuarded={false}>
          <Hidden name="version" value={String(version)} />
          <Button>Registrer forløbet</Button>
        </Form>
      </>
    ),
  });
}
