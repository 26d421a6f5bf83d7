/** What is answered of mentor and mentee, and what is not. */
import { roleInDanish } from '../../access/role.words.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { type GivenAnswer, isStoppedBy, type Question } from './answer.rules.js';
import { questionInDanish } from './answer.words.js';
import { atStart, formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';

interface AnswersOfOne {
  /** Null where nobody is picked. */
  mentor: { id: string; name: string; firstDay: Day } | null;
  rows: { question: Question; given: GivenAnswer | null }[];
}

export interface AnswersFacts {
  groups: AnswersOfOne[];
  /** The role of whoever is to answer. */
  runBy: OrganiserRole;
  /** Whether the visitor can answer, or waits for whoever can; null where nobody is to. */
  next: 'answer' | 'wait' | null;
}

export function Answers({ answers, placementId }: { answers: AnswersFacts; placementId: string }) {
  const rows = answers.groups.flatMap((group) => group.rows);
  return (
    <>
      <h3 id="svar">Er der noget til hinder?</h3>
      {isStoppedBy(rows.flatMap(({ given }) => given ?? [])) && (
        <p class="limstift-warning">
          Kommunen betaler ikke to gange for den samme hjælp. Aftal opgaver, som den anden ordning ikke
          dækker.
        </p>
      )}
      {answers.groups.map((group) => (
        <OfOne {...group} next={answers.next} placementId={placementId} />
      ))}
      {answers.next === 'wait' && rows.some(({ given }) => given === null) && (
        <p>{`${atStart(roleInDanish(answers.runBy))}en skal svare på det, der mangler.`}</p>
      )}
    </>
  );
}

interface OfOneProps extends AnswersOfOne {
  next: AnswersFacts['next'];
  placementId: string;
}

function OfOne({ mentor, rows, next, placementId }: OfOneProps) {
  const isMissing = rows.some(({ given }) => given === null);
  const place = `/forloeb/${placementId}/svar${mentor ? `?mentor=${mentor.id}` : ''}`;
  return (
    <>
      {mentor && <p class="limstift-wrap">{`${mentor.name}, mentor fra ${formatDay(mentor.firstDay)}`}</p>}
      <dl class="limstift-facts">
        {rows.map(({ question, given }) => (
          <>
            <dt>{questionInDanish(question)}</dt>
            <dd>{given === null ? 'Ikke oplyst' : <Given {...given} />}</dd>
          </>
        ))}
      </dl>
      {next === 'answer' && (
        <p class="limstift-screen-only">
          <a href={place}>
            {isMissing ? 'Svar på det, der mangler' : 'Ret svarene'}
            {mentor && <span class="sr-only">{` om ${mentor.name}`}</span>}
          </a>
        </p>
      )}
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
