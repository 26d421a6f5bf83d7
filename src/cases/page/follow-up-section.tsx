/** What is told in confidence, reported and evaluated, as far as the visitor may see it. */
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { ComplaintView } from '../../follow-up/complaints/complaint.view.js';
import { complainedOfInDanish, complaintStatusInDanish } from '../../follow-up/complaints/complaint.words.js';
import type { ConcernLineView } from '../../follow-up/concerns/concern.view.js';
import type { ConflictView } from '../../follow-up/conflicts/conflict.view.js';
import { conflictKindInDanish, conflictStatusInDanish } from '../../follow-up/conflicts/conflict.words.js';
import { EvaluationList } from '../../follow-up/evaluations/evaluation-list.js';
import type { EvaluationsView } from '../../follow-up/evaluations/evaluation.view.js';
import { EmployersPartList } from '../../follow-up/leader-follow-ups/employers-part-list.js';
import type { EmployersPartView } from '../../follow-up/leader-follow-ups/follow-up.view.js';
import { employersPartInDanish } from '../../follow-up/leader-follow-ups/follow-up.words.js';
import { concernStatusInDanish } from '../../follow-up/concerns/concern.words.js';

export interface FollowUpFacts {
  /** Whether the visitor may write, or only follows the case. */
  acts: boolean;
  /** Those that the visitor wrote or reads. */
  concerns: ConcernLineView[];
  /** Those that the visitor may see. */
  complaints: ComplaintView[];
  /** Those that the visitor may see. */
  conflicts: ConflictView[];
  /** On which the pair goes on, as the two are told. */
  conditions: string[];
  /** Null for those who neither write nor read them. */
  evaluations: EvaluationsView | null;
  /** Whether the course has begun, so that there is something to evaluate. */
  hasBegun: boolean;
  /** Null for mentor and mentee, and where the scheme asks nothing of the employer. */
  employersPart: EmployersPartView | null;
  /** Whether the scheme asks the leader to follow the mentor up. */
  leaderFollowsUp: boolean;
  /** The employer whose readiness the scheme asks for; null for the parties. */
  readinessOf: string | null;
}

export function FollowUp({ placementId, ...facts }: FollowUpFacts & { placementId: string }) {
  const {
    acts,
    concerns,
    complaints,
    conflicts,
    conditions,
    evaluations,
    hasBegun,
    employersPart,
    readinessOf,
  } = facts;
  const part = employersPartInDanish(facts.leaderFollowsUp);
  return (
    <>
      <h2 id="opfoelgning">Opfølgning</h2>
      {concerns.length > 0 && <h3>Bekymringer</h3>}
      <ul>
        {concerns.map(({ id, writtenAt, status }) => (
          <li>
            <a href={`/bekymringer/${id}`}>{`Bekymring fra ${formatInstant(new Date(writtenAt))}`}</a>
            {`. ${concernStatusInDanish(status)}.`}
          </li>
        ))}
      </ul>
      {complaints.length > 0 && <h3>Klager</h3>}
      <ul>
        {complaints.map(({ id, receivedDay, ofDecision, status }) => (
          <li>
            <a href={`/klager/${id}`}>{`Klage fra ${formatDay(receivedDay)}`}</a>
            {`. ${complainedOfInDanish(ofDecision)}. ${complaintStatusInDanish(status)}.`}
          </li>
        ))}
      </ul>
      {conditions.length > 0 && <h3>Vilkår for at gå videre</h3>}
      {conditions.map((text) => (
        <p class="limstift-note-text">{text}</p>
      ))}
      {conflicts.length > 0 && <h3>Interessekonflikter</h3>}
      <ul>
        {conflicts.map(({ id, kind, status, reportedAt }) => (
          <li>
            <a href={`/forloeb/${placementId}/interessekonflikt/${id}`}>
              {`${conflictKindInDanish(kind)}, meldt ${formatInstant(new Date(reportedAt))}`}
            </a>
            {`. ${conflictStatusInDanish(status)}.`}
          </li>
        ))}
      </ul>
      {employersPart && (
        <>
          <h3>{part.heading}</h3>
          <EmployersPartList part={employersPart} />
        </>
      )}
      {evaluations && (
        <>
          <h3>Evaluering</h3>
          <EvaluationList written={evaluations} />
        </>
      )}
      <ul class="nobullet-list limstift-screen-only">
        {readinessOf !== null && (
          <li>
            <a href={`/arbejdsgivere/${readinessOf}/parathed`}>Se, om arbejdsgiveren er klar</a>
          </li>
        )}
        {acts && employersPart && (
          <li>
            <a href={`/forloeb/${placementId}/lederopfoelgning`}>{part.link}</a>
          </li>
        )}
        {acts && evaluations && hasBegun && (
          <li>
            <a href={`/forloeb/${placementId}/evaluering`}>Evaluér forløbet</a>
          </li>
        )}
        {acts && (
          <>
            <li>
              <a href={`/forloeb/${placementId}/bekymring`}>Fortæl om en bekymring</a>
            </li>
            <li>
              <a href={`/forloeb/${placementId}/interessekonflikt`}>Meld en interessekonflikt</a>
            </li>
          </>
        )}
      </ul>
    </>
  );
}
