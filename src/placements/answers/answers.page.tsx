import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import type { PlacementView } from '../placement.view.js';
import { type Question, questionsOf } from './answer.rules.js';
import { QuestionFields } from './question-fields.js';

export interface AnswersFacts {
  visitor: Visitor;
  placement: Pick<PlacementView, 'id' | 'mentee' | 'runBy'>;
  /** Whom the ties are of; null where nobody is picked. */
  mentor: { id: string; name: string } | null;
  form: Filled;
}

/** What is asked of mentor and mentee, once the placement is registered. */
export function answersPage({ visitor, placement, mentor, form }: AnswersFacts): string {
  const { id, mentee, runBy } = placement;
  const title = 'Er der noget til hinder?';
  const questions: Question[] = questionsOf(mentor?.id ?? null, runBy);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={id} at="#svar" />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        {mentor === null ? mentee.name : `${mentee.name} med ${mentor.name} som mentor`}
      </p>
      <p>Svarene gemmes med dit navn og tidspunktet.</p>
      <Form action={`/forloeb/${id}/svar`} class="limstift-narrow">
        {mentor && <Hidden name="mentorId" value={mentor.id} />}
        <QuestionFields form={form} questions={questions} />
        <div class="limstift-actions">
          <Button>Gem svarene</Button>
          <a href={`/forloeb/${id}#svar`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}
