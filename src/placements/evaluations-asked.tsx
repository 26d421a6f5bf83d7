/** Where mentor and mentee begin: that an evaluation is asked for. Nobody has to. */
/** A course that is over, and that the asker, its mentor or mentee, has not evaluated. */
export interface EvaluationAsked {
  placementId: string;
  mentee: string;
  /** Null in a course between two people. */
  employer: string | null;
}

interface AskedProps {
  asked: EvaluationAsked[];
  /** Whom the course is told by. */
  by: 'mentee' | 'employer';
}

export function EvaluationsAsked({ asked, by }: AskedProps) {
  if (asked.length === 0) return null;
  return (
    <ul class="nobullet-list limstift-wrap">
      {asked.map((one) => (
        <li>
          <a href={`/forloeb/${one.placementId}/evaluering`}>
            {by === 'mentee'
              ? `Fortæl, hvordan forløbet med ${one.mentee} gik`
              : `Fortæl, hvordan ${one.employer === null ? 'dit forløb' : `forløbet hos ${one.employer}`} gik`}
          </a>
        </li>
      ))}
    </ul>
  );
}
