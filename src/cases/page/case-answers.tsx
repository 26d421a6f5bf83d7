/** What is answered of mentor and mentee, and what is not. */
import { type GivenAnswer, isStoppedBy, type Question } from '../../placements/answers/answer.rules.js';
import { questionInDanish } from '../../placements/answers/answer.words.js';
import { formatInstant } from '../../shared/danish-date.js';

export interface AnswersFacts {
  rows: { question: Question; given: GivenAnswer | null }[];
  /** Whether the visitor can answer, or waits for whoever can; null where nobody is to. */
  next: 'answer' | 'wait' | null;
}

export function Answers({
  answers: { rows, next },
  placementId,
}: {
  answers: AnswersFacts;
  placementId: string;
}) {
  const isMissing = rows.some(({ given }) => given === null);
  const isPaidAlready = isStoppedBy(rows.flatMap(({ given }) => given ?? []));
  return (
    <>
      <h3 id="svar">Er der noget til hinder?</h3>
      <dl class="limstift-facts">
        {rows.map(({ question, given }) => (
          <>
            <dt>{questionInDanish(question)}</dt>
            <dd>{given === null ? 'Ikke oplyst' : <Given {...given} />}</dd>
          </>
        ))}
      </dl>
      {isPaidAlready && (
        <p class="limstift-warning">
          Kommunen betaler ikke to gange for den samme hjælp. Aftal opgaver, som den anden ordning ikke
          dækker.
        </p>
      )}
      {next === 'answer' && (
        <p class="limstift-screen-only">
          <a href={`/forloeb/${placementId}/svar`}>
            {isMissing ? 'Svar på det, der mangler' : 'Ret svarene'}
          </a>
        </p>
      )}
      {next === 'wait' && isMissing && <p>Jobkonsulenten skal svare på det, der mangler.</p>}
    </>
  );
}

function Given({ answer, explanation, byName, answeredAt }: GivenAnswer) {
  return (
    <>
      {answer ? ['Ja', explanation].filter(Boolean).join('. ') : 'Nej'}
      <p class="form-hint">{`${byName}, ${formatInstant(answeredAt)}`}</p>
    </>
  );
}
