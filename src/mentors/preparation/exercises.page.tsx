import { formatDay } from '../../shared/danish-date.js';
import { dayAt } from '../../shared/day.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { ExercisesFacts, SharedFacts } from './exercise.facts.js';

/** A mentor's exercises, and what fellow mentors share. */
export function exercisesPage({ visitor, exercises, shared }: ExercisesFacts & { visitor: Visitor }): string {
  return html(
    <Page title="Forberedelse" visitor={visitor} at="/forberedelse">
      <h1>Forberedelse</h1>
      <p>Øvelser til dig, der er mentor. Kun du kan læse dine svar, til du selv deler dem.</p>
      {exercises.length === 0 ? (
        <p>Der er ingen øvelser i de ordninger, der er i brug.</p>
      ) : (
        <Table
          caption="Øvelser"
          columns={['Øvelse', 'Ordning', 'Dit svar']}
          rows={exercises.map(({ scheme, code, title, answeredAt }) => [
            <a href={`/forberedelse/${scheme.code}/${code}`}>{title}</a>,
            scheme.name,
            answeredAt === null ? 'Ikke besvaret' : `Gemt ${formatDay(dayAt(answeredAt))}`,
          ])}
        />
      )}
      {shared.length > 0 && (
        <>
          <h2>Delt med dig</h2>
          <ul>
            {shared.map(({ shareId, title, from }) => (
              <li>
                <a href={`/forberedelse/delt/${shareId}`}>{`${title}, fra ${from ?? 'en anden mentor'}`}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/vejledning/mentoring-og-coaching">Hvad er forskellen på mentoring og coaching?</a>
      </p>
    </Page>,
  );
}

/** A fellow mentor's answers. */
export function sharedPage({ visitor, title, from, answers }: SharedFacts & { visitor: Visitor }): string {
  const questions = [...new Set(answers.map(({ prompt }) => prompt))];
  return html(
    <Page title={title} visitor={visitor} at="/forberedelse">
      <p>
        <a href="/forberedelse">Alle øvelser</a>
      </p>
      <h1>{title}</h1>
      <p>{`Svar fra ${from ?? 'en anden mentor'}, som har valgt at dele dem med dig.`}</p>
      {questions.map((question) => (
        <>
          <h2>{question}</h2>
          <ul>
            {answers
              .filter(({ prompt }) => prompt === question)
              .map(({ text }) => (
                <li class="limstift-note-text">{text}</li>
              ))}
          </ul>
        </>
      ))}
    </Page>,
  );
}
