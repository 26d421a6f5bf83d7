import { saidWithSource, type SaidRule } from '../../schemes/said-rule.js';
import type { MeetingForm } from '../../schemes/rule/course-rule.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { MeetingKind, MeetingRefusal } from '../meeting.rules.js';
import { meetingFormInDanish } from '../../schemes/scheme.words.js';
import { meetingKindInDanish, meetingRefusalInDanish } from '../meeting.words.js';

export interface MeetingFormFacts {
  visitor: Visitor;
  title: string;
  button: string;
  /** Where the form goes. */
  action: string;
  back: string;
  /** In the order in which the scheme prefers them. */
  forms: MeetingForm[];
  /** What may be chosen; empty where there is no choice. */
  kinds: MeetingKind[];
  rules: SaidRule[];
  /** Of a meeting that is moved. */
  version: string | null;
  /** Why there is nothing to fill in. */
  hindrances?: MeetingRefusal[];
  form: Filled;
}

/** To plan a meeting, to move it, or to tell of one that was held. */
export function meetingFormPage(facts: MeetingFormFacts): string {
  const { visitor, title, button, action, back, forms, kinds, rules, version, hindrances = [], form } = facts;
  if (hindrances.length > 0) return hinderedPage(facts, hindrances);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href={back}>Tilbage</a>
      </p>
      <h1>{title}</h1>
      {rules.map((rule) => (
        <p class="form-hint">{saidWithSource(rule)}</p>
      ))}
      <Form action={action} class="limstift-narrow">
        {version !== null && <Hidden name="version" value={version} />}
        {kinds.length > 0 && (
          <Radios
            form={form}
            name="kind"
            label="Hvilket møde er det?"
            choices={kinds.map((value) => ({ value, label: meetingKindInDanish(value) }))}
          />
        )}
        <DayInput form={form} name="day" label="Dag" />
        <TextInput form={form} name="start" label="Begynder" hint="Fx 9.00" width="xs" />
        <TextInput form={form} name="minutes" label="Varighed i timer" hint="Fx 1 eller 1:30" width="xs" />
        <Radios
          form={form}
          name="form"
          label="Hvordan mødes I?"
          choices={forms.map((value) => ({ value, label: meetingFormInDanish(value) }))}
        />
        <TextInput form={form} name="place" label="Sted eller link" hint="Kun I to kan se det." optional />
        <div class="limstift-actions">
          <Button>{button}</Button>
          <a href={back}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

/** Says why instead of asking for what would be refused. */
function hinderedPage({ visitor, title, back }: MeetingFormFacts, hindrances: MeetingRefusal[]): string {
  return html(
    <Page title={title} visitor={visitor} at="/forloeb">
      <p class="limstift-screen-only">
        <a href={back}>Tilbage</a>
      </p>
      <h1>{title}</h1>
      {hindrances.map((hindrance) => (
        <p class="limstift-next">{meetingRefusalInDanish(hindrance).detail}</p>
      ))}
    </Page>,
  );
}
