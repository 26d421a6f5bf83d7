import { html, Page } from './layout.js';
import type { Problem } from './problem.js';

/** What a person is shown where the API gets problem details. */
export function pageOfProblem(problem: Problem): string {
  return html(
    <Page title={problem.title}>
      <h1>{problem.title}</h1>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li>{error.detail}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">Gå til forsiden</a>
      </p>
    </Page>,
  );
}
