import { errorInDanish } from './error.words.js';
import { html, Page, type Visitor } from '../page/layout.js';
import type { Problem } from './problem.js';

/** What a person is shown where the API gets problem details. */
export function pageOfProblem({ status, errors }: Problem, visitor?: Visitor): string {
  const { heading, advice } = errorInDanish(status);
  return html(
    <Page title={heading} visitor={visitor}>
      <h1>{heading}</h1>
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li>{error.detail}</li>
          ))}
        </ul>
      )}
      <p>{advice}</p>
      <p>
        <a href="/">Gå til forsiden</a>
      </p>
    </Page>,
  );
}
