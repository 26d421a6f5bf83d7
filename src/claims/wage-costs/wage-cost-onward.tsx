/** Above what is decided: what waits next. */
export function Next({ id }: { id: string | null }) {
  if (id === null) return <p>Der er ingen flere lønomkostninger, der venter på dig.</p>;
  return (
    <p>
      <a class="button button-primary" href={`/loenomkostninger/${id}`}>
        Næste lønomkostning
      </a>
    </p>
  );
}

interface OnwardProps {
  id: string;
  /** What else waits for a caseworker. */
  next: string | null | undefined;
  mayDecide: boolean;
  maySayWrong: boolean;
}

/** Where to go from a wage cost, beside the case. */
export function Onward({ id, next, mayDecide, maySayWrong }: OnwardProps) {
  return (
    <>
      {maySayWrong && (
        <p class="limstift-screen-only">
          <a href={`/reguleringer/mange?what=wage-cost&wageCostId=${id}`}>
            Den var forkert: find de krav, den har ramt
          </a>
        </p>
      )}
      <p class="limstift-screen-only">
        {next && mayDecide && (
          <>
            <a href={`/loenomkostninger/${next}`}>Spring over, og gå til den næste</a>
            <br />
          </>
        )}
        <a href="/">Til forsiden</a>
      </p>
    </>
  );
}
