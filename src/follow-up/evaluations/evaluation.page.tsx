import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { Radios, YesNo } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { EvaluationList } from './evaluation-list.js';
import { type EvaluationKind, GOALS, SCORES } from './evaluation.rules.js';
import type { EvaluationsView } from './evaluation.view.js';
import { goalInDanish, readersInDanish, scoreLabel, scoreQuestion } from './evaluation.words.js';

export interface EvaluationFacts {
  visitor: Visitor;
  placementId: string;
  runBy: OrganiserRole;
  /** Null for the mentee. */
  menteeName: string | null;
  written: EvaluationsView;
  /** Which the visitor may write now: mentor and mentee their own, staff that of the organiser. */
  may: EvaluationKind | null;
  isStaff: boolean;
  /** Why whoever writes one writes none now. */
  whyNot: string | null;
  form: Filled;
}

const WORST_TO_BEST = [1, 2, 3, 4, 5];

export function evaluationPage(facts: EvaluationFacts): string {
  const { visitor, placementId, runBy, menteeName, written, may, isStaff, whyNot, form } = facts;
  const title = 'Evaluering';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at="#opfoelgning" />
      <h1>{menteeName === null ? 'Evaluering af dit forløb' : `Evaluering af forløbet med ${menteeName}`}</h1>
      {may !== null && isStaff && <CourseForm {...{ placementId, form }} kind={may} />}
      {may !== null && !isStaff && <OwnForm {...{ placementId, runBy, form }} kind={may} />}
      {whyNot !== null && <p>{whyNot}</p>}
      <h2>Det, der er skrevet</h2>
      <EvaluationList written={written} />
    </Page>,
  );
}

type OwnFormProps = Pick<EvaluationFacts, 'placementId' | 'runBy' | 'form'> & { kind: EvaluationKind };

function OwnForm({ placementId, runBy, form, kind }: OwnFormProps) {
  return (
    <>
      <p>
        {kind === 'end'
          ? 'Fortæl, hvordan forløbet gik. Du bestemmer selv, om du vil.'
          : 'Du kan fortælle, hvordan det går, en gang om måneden. Du bestemmer selv, om du vil.'}
      </p>
      <p>
        <strong>{readersInDanish(runBy)}</strong>
      </p>
      <Form action={`/forloeb/${placementId}/evaluering`} class="limstift-narrow">
        <Hidden name="kind" value={kind} />
        {SCORES.map((score) => (
          <Radios
            form={form}
            name={score}
            label={scoreQuestion(score)}
            choices={WORST_TO_BEST.map((value) => ({
              value: String(value),
              label: scoreLabel(score, value),
            }))}
          />
        ))}
        <TextArea form={form} name="good" label="Hvad er godt?" optional rows={3} />
        <TextArea form={form} name="better" label="Hvad kan blive bedre?" optional rows={3} />
        <YesNo form={form} name="recommends" label="Vil du anbefale det til andre?" />
        <div class="limstift-actions">
          <Button>Send evalueringen</Button>
        </div>
      </Form>
    </>
  );
}

function CourseForm({ placementId, form, kind }: Omit<OwnFormProps, 'runBy'>) {
  return (
    <>
      <h2>Evaluér forløbet</h2>
      <p>
        {kind === 'end'
          ? 'Forløbet er slut. Du kan evaluere det en gang.'
          : 'Du kan evaluere forløbet undervejs en gang om måneden, og igen når det er slut.'}
      </p>
      <p>Læses af de medarbejdere, der kan se sagen.</p>
      <Form action={`/forloeb/${placementId}/evaluering/forloeb`} class="limstift-narrow">
        <Hidden name="kind" value={kind} />
        <Radios
          form={form}
          name="goal"
          label={kind === 'end' ? 'Er målet med forløbet nået?' : 'Er målet med forløbet nået indtil nu?'}
          choices={GOALS.map((value) => ({ value, label: goalInDanish(value) }))}
        />
        <TextArea
          form={form}
          name="lessons"
          label={kind === 'end' ? 'Hvad lærte I af forløbet?' : 'Hvad har I lært indtil nu?'}
          rows={4}
        />
        <div class="limstift-actions">
          <Button>Gem evalueringen</Button>
        </div>
      </Form>
    </>
  );
}
