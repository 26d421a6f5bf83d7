import { sourceInDanish } from '../../schemes/pages/scheme-text.words.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { filledWith } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { AnswerRow } from './answer-rows.js';
import type { ExerciseFacts } from './exercise.facts.js';

/** An exercise, one's own answers to it, and whom they are shared with. */
export function exercisePage({ visitor, ...facts }: ExerciseFacts & { visitor: Visitor }): string {
  const { scheme, code, title, says, source, rows, form, isAnswered, points, shareFaults } = facts;
  const here = `/forberedelse/${scheme.code}/${code}`;
  const faults = [...form.faults, ...shareFaults];
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forberedelse">
      <ErrorSummary faults={faults} />
      <p>
        <a href="/forberedelse">Alle øvelser</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-lead">{says}</p>
      <p>
        Kun du kan læse dine svar, til du selv deler dem med en anden mentor. Du kan svare på noget nu og på
        resten senere.
      </p>
      <Form action={here} class="limstift-narrow">
        {questionsOf(rows).map((boxes) => (
          <Question boxes={boxes} form={form} />
        ))}
        <div class="limstift-actions">
          <Button>Gem svarene</Button>
        </div>
      </Form>
      {facts.kind === 'dilemma' && points === null && (
        <p>Når du har gemt dit eget svar, kan du se, hvad man ellers kan lægge mærke til.</p>
      )}
      {points !== null && (
        <>
          <h2>Det kan man også lægge mærke til</h2>
          <ul>
            {points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </>
      )}
      {isAnswered && <Sharing here={here} {...facts} />}
      <p class="limstift-source">{`Kilde: ${sourceInDanish(source)}`}</p>
    </Page>,
  );
}

/** The boxes of each question, together. */
function questionsOf(rows: AnswerRow[]): AnswerRow[][] {
  const prompts = [...new Set(rows.map(({ prompt }) => prompt))];
  return prompts.map((prompt) => rows.filter((row) => row.prompt === prompt));
}

function Question({ boxes, form }: { boxes: AnswerRow[]; form: Filled }) {
  const [first] = boxes;
  if (first === undefined) return null;
  const hidden = boxes.map(({ at, prompt }) => <Hidden name={`lines.${at}.prompt`} value={prompt} />);
  if (boxes.length === 1) {
    return (
      <>
        {hidden}
        <TextArea form={form} name={`lines.${first.at}.text`} label={first.question} />
      </>
    );
  }
  return (
    <fieldset class="limstift-question">
      <legend class="form-label">{first.question}</legend>
      {hidden}
      {boxes.map(({ at, answer }) => (
        <TextArea form={form} name={`lines.${at}.text`} label={`Svar ${answer}`} rows={2} />
      ))}
    </fieldset>
  );
}

type SharingProps = Pick<ExerciseFacts, 'shares' | 'fellows' | 'shareFaults'> & { here: string };

function Sharing({ here, shares, fellows, shareFaults }: SharingProps) {
  return (
    <>
      <h2>Del med en anden mentor</h2>
      {shares.length > 0 && (
        <>
          <p>De kan læse dine svar nu:</p>
          <ul class="nobullet-list">
            {shares.map(({ id, name }) => (
              <li>
                {name ?? 'En anden mentor'}
                <ButtonForm action={`/forberedelse/delinger/${id}/tilbagekaldelse`} look="secondary">
                  Del ikke længere
                  <span class="sr-only">{` med ${name ?? 'den anden mentor'}`}</span>
                </ButtonForm>
              </li>
            ))}
          </ul>
        </>
      )}
      {fellows.length === 0 ? (
        <p>Der er ingen andre mentorer at dele med lige nu.</p>
      ) : (
        <Form action={`${here}/deling`} isGuarded={false} class="limstift-narrow">
          <Radios
            form={{ ...filledWith(), faults: shareFaults }}
            name="mentorId"
            label="Hvem vil du dele med?"
            hint="Den, du vælger, kan læse dine svar, til du fortryder."
            choices={fellows.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div class="limstift-actions">
            <Button>Del svarene</Button>
          </div>
        </Form>
      )}
    </>
  );
}
