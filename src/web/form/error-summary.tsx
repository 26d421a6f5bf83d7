import type { Fault } from '../problems/said.js';

/** Every fault at once, at the top, where the focus goes. */
export function ErrorSummary({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="alert alert-error limstift-errors" role="alert" tabIndex={-1} autofocus>
      <div class="alert-body">
        <h2 class="alert-heading">Der er noget, der skal rettes</h2>
        <ul class="alert-text">
          {faults.map(({ field, detail }) => (
            <li>{field === undefined ? detail : <a href={`#${field}`}>{detail}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
