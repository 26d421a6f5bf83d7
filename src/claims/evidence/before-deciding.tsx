import { attachmentKindInDanish } from '../../attachments/attachment.words.js';
import { ChecksMade } from '../../hours/check/checks-made.js';
import type { HoursAsked } from '../../hours/word/word.queries.js';
import { standingInDanish } from '../../hours/word/word.words.js';
import { formatDay } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import type { EvidenceOnPage } from './evidence-on-page.queries.js';
import { confirmedInDanish, meetingsHeldInDanish, warningInDanish } from './evidence.words.js';

/** What a caseworker knows before deciding: warnings first, then the mentee's word, meetings and papers. */
export function BeforeDeciding({ toDecide }: { toDecide: NonNullable<EvidenceOnPage['toDecide']> }) {
  const { hours, checks, meetings, papers, warnings } = toDecide;
  const confirmed = hours.filter(({ standing }) => standing === 'confirmed');
  const others = hours.filter(({ standing }) => standing !== 'confirmed');
  return (
    <>
      <h2>Før du afgør</h2>
      {warnings.map((warning) => (
        <p class="limstift-warning">{warningInDanish(warning)}</p>
      ))}
      <dl class="limstift-facts">
        {hours.length > 0 && (
          <>
            <dt>Menteens svar</dt>
            <dd>
              {confirmedInDanish(confirmed.length, hours.length)}
              {others.length > 0 && (
                <ul>
                  {others.map((entry) => (
                    <li class="limstift-said">{otherInDanish(entry)}</li>
                  ))}
                </ul>
              )}
            </dd>
          </>
        )}
        <dt>Møder i måneden</dt>
        <dd>{meetingsHeldInDanish(meetings)}</dd>
        <dt>Bilag</dt>
        <dd>
          {papers.length === 0
            ? 'Ingen fra måneden.'
            : papers.map(({ id, kind, signedDay }) => (
                <div>
                  <a href={`/bilag/${id}/hent`} download>
                    {`${attachmentKindInDanish(kind)}, ${formatDay(signedDay)}`}
                  </a>
                </div>
              ))}
        </dd>
      </dl>
      {checks.length > 0 && <h3>Jobkonsulentens kontrol</h3>}
      <ChecksMade checks={checks} />
    </>
  );
}

function otherInDanish({ day, minutes, standing, text }: HoursAsked): string {
  const said = `${formatDay(day)}, ${formatHours(minutes)}: ${standingInDanish(standing)}`;
  return text === null ? `${said}.` : `${said}: »${text}«`;
}
