import type { MentoredPlacement } from './week.view.js';

/** A mentor whom nobody pays writes no hours, and goes on with the case. */
export function NoHours({ placements }: { placements: MentoredPlacement[] }) {
  return (
    <>
      <p>Du skal ikke skrive timer, for de bliver ikke betalt.</p>
      <ul>
        {placements.map(({ id, mentee }) => (
          <li>
            <a href={`/forloeb/${id}`}>{`Forløbet med ${mentee}`}</a>
            {', '}
            <a href={`/forloeb/${id}/moeder`} aria-label={`Møder, ${mentee}`}>
              møder
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
