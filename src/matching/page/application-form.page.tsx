import { MEETING_FORMS, type OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Checkboxes, type Choice, Radios, Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { REGIONS, SHOWABLE } from '../applications/application.rules.js';
import { partInDanish, regionInDanish } from '../applications/application.words.js';
import { meetingFormInDanish } from '../../schemes/scheme.words.js';

export interface ApplicationFormFacts {
  visitor: Visitor;
  title: string;
  action: string;
  back: string;
  /** Of a new application: the schemes to choose from; null where it is changed. */
  schemes: Choice[] | null;
  /** Null where it is chosen in the form. */
  asRole: OneOfThePair | null;
  /** Whether one writes of oneself. */
  isOwn: boolean;
  version: string | null;
  form: Filled;
}

export const REGION_CHOICES: Choice[] = REGIONS.map((value) => ({ value, label: regionInDanish(value) }));
export const FORM_CHOICES: Choice[] = MEETING_FORMS.map((value) => ({
  value,
  label: meetingFormInDanish(value),
}));

export function showChoices(asRole: OneOfThePair): Choice[] {
  return SHOWABLE.map((value) => ({ value, label: partInDanish(value, asRole) }));
}

/** What somebody offers as a mentor, or seeks as a mentee. */
export function applicationFormPage(facts: ApplicationFormFacts): string {
  const { visitor, title, action, back, schemes, version, form } = facts;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/matchning">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <Form action={action} class="limstift-narrow">
        {version !== null && <Hidden name="version" value={version} />}
        {schemes !== null && <Who form={form} schemes={schemes} />}
        <Offered {...facts} />
        <div class="limstift-actions">
          <Button>Gem tilmeldingen</Button>
          <a href={back}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

function Who({ form, schemes }: { form: Filled; schemes: Choice[] }) {
  return (
    <>
      <Select
        form={form}
        name="scheme"
        label="Ordning"
        choices={[{ value: '', label: 'Vælg' }, ...schemes]}
      />
      <Radios
        form={form}
        name="asRole"
        label="Vil være"
        choices={[
          { value: 'mentor', label: 'Mentor' },
          { value: 'mentee', label: 'Mentee' },
        ]}
      />
      <TextInput form={form} name="name" label="Navn" />
      <TextInput form={form} name="email" type="email" label="E-mail" />
      <TextInput form={form} name="phone" type="tel" label="Telefon" optional width="m" />
      <DayInput form={form} name="receivedDay" label="Hvornår kom tilmeldingen?" />
      <TextArea
        form={form}
        name="qualifications"
        label="Hvad gør personen egnet som mentor?"
        hint="Skal skrives for en mentor."
        rows={3}
        optional
      />
    </>
  );
}

function Offered({ form, asRole, isOwn }: ApplicationFormFacts) {
  return (
    <>
      <TextInput
        form={form}
        name="fields"
        label="Fagområder"
        hint="Med komma imellem, fx museum, formidling"
      />
      <TextInput
        form={form}
        name="competences"
        label={
          asRole === null
            ? 'Kan hjælpe med, eller vil gerne blive bedre til'
            : partInDanish('competences', asRole)
        }
        hint="Med komma imellem, fx jobsøgning, ledelse"
        optional
      />
      <TextInput form={form} name="languages" label="Sprog" hint="Med komma imellem, fx dansk, engelsk" />
      <Checkboxes form={form} name="regions" label="Kan mødes i" choices={REGION_CHOICES} optional />
      <Checkboxes form={form} name="forms" label="Hvordan vil I mødes?" choices={FORM_CHOICES} />
      <TextArea
        form={form}
        name="about"
        label={isOwn ? 'Om dig' : 'Om personen'}
        hint="Erfaring, og hvad mentor og mentee skal tale om."
        optional
      />
      <Checkboxes
        form={form}
        name="shows"
        label="Hvad må den anden se, før begge har sagt ja?"
        choices={showChoices(asRole ?? 'mentee')}
        optional
      />
    </>
  );
}
