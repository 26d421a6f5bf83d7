import { roleInDanish } from '../../access/role.words.js';
import { formatInstant } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { namesInDanish } from './concern-form.page.js';
import type { ConcernView } from './concern.view.js';
import { aboutInDanish, concernStatusInDanish, onBehalfOfInDanish } from './concern.words.js';

export interface ConcernFacts {
  visitor: Visitor;
  concern: ConcernView;
  form: Filled;
}

/** A concern with what its readers answered; for its author and its readers. */
export function concernPage({ visitor, concern, form }: ConcernFacts): string {
  const { id, placementId, reference, menteeName, isReader, status, answers } = concern;
  const title = 'Bekymring';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/bekymringer">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/bekymringer">Alle dine bekymringer</a>
      </p>
      <h1>{title}</h1>
      <dl class="limstift-facts">
        {reference !== null && menteeName !== null && (
          <>
            <dt>Sag</dt>
            <dd>
              <a href={`/forloeb/${placementId}`}>{`${reference}, ${menteeName}`}</a>
            </dd>
          </>
        )}
        <dt>Skrevet af</dt>
        <dd>{writtenBy(concern)}</dd>
        <dt>Handler om</dt>
        <dd>{concern.about.map(aboutInDanish).join(', ') || 'Ingen bestemt'}</dd>
        <dt>Læses af</dt>
        <dd>{namesInDanish(concern.readers) || 'Ingen lige nu'}</dd>
        <dt>Status</dt>
        <dd>{standing(concern)}</dd>
      </dl>
      <p class="limstift-note-text">{concern.text}</p>
      <h2>Svar</h2>
      {answers.length === 0 && <p>Der er ikke svaret endnu.</p>}
      <ul class="nobullet-list limstift-notes">
        {answers.map((answer) => (
          <li>
            <p class="limstift-note-text">{answer.text}</p>
            <p class="limstift-note-foot">{`${answer.authorName}, ${formatInstant(new Date(answer.writtenAt))}`}</p>
          </li>
        ))}
      </ul>
      {isReader && status !== 'closed' && (
        <ForReaders id={id} status={status} form={form} answers={answers} />
      )}
    </Page>,
  );
}

function writtenBy({ authorName, authorRole, toldBy, writtenAt }: ConcernView): string {
  const behalf = toldBy === null ? '' : ` for ${onBehalfOfInDanish(toldBy)}`;
  return `${authorName}, ${roleInDanish(authorRole)}${behalf}, ${formatInstant(new Date(writtenAt))}`;
}

function standing({ status, readByName, readAt, closedAt }: ConcernView): string {
  if (closedAt !== null) return `${concernStatusInDanish(status)} ${formatInstant(new Date(closedAt))}`;
  if (readAt === null) return concernStatusInDanish(status);
  return `${concernStatusInDanish(status)} af ${readByName ?? ''}, ${formatInstant(new Date(readAt))}`;
}

function ForReaders({
  id,
  status,
  form,
  answers,
}: Pick<ConcernView, 'id' | 'status' | 'answers'> & { form: Filled }) {
  const here = `/bekymringer/${id}`;
  return (
    <>
      {status === 'unread' && (
        <ButtonForm action={`${here}/laesning`} look="secondary">
          Markér som læst
        </ButtonForm>
      )}
      <Form action={`${here}/svar`} class="limstift-narrow">
        <TextArea
          form={form}
          name="text"
          label="Svar, eller skriv, hvad der er gjort"
          hint="Den, der skrev bekymringen, kan læse det."
          rows={5}
        />
        <div class="limstift-actions">
          <Button>Send svaret</Button>
        </div>
      </Form>
      {answers.length > 0 && (
        <ButtonForm action={`${here}/lukning`} look="secondary">
          Afslut bekymringen
        </ButtonForm>
      )}
    </>
  );
}
