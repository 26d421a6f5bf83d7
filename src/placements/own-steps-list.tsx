import type { OwnStep } from './own-steps.js';

/** Where mentor and mentee begin: what waits for them, each with the page on which it is done. */
export function OwnStepsList({ steps }: { steps: OwnStep[] }) {
  if (steps.length === 0) return null;
  return (
    <ul class="nobullet-list limstift-wrap">
      {steps.map(({ says, at }) => (
        <li>
          <a href={at}>{says}</a>
        </li>
      ))}
    </ul>
  );
}
