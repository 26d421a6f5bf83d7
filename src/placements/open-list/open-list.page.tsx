import { saidWithSource, type SaidRule } from '../../schemes/said-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { Fault } from '../../web/problems/said.js';
import type { OpenPairView } from './open-list.view.js';
import { MEANING_OF_STANDING_ON_THE_LIST } from './open-list.words.js';

export interface OpenListFacts {
  visitor: Visitor;
  placementId: string;
  employerName: string;
  rule: SaidRule;
  pairs: OpenPairView[];
  /** Since when the reader has said yes, or that they have not; null for those who are not asked. */
  own: { since: Day | null; mayConsent: boolean } | null;
  /** Whether the reader takes part in a course that does not run, and is told nothing. */
  isClosed: boolean;
  faults: Fault[];
}

/** Who mentors whom at an employer, and whether the reader is named there. */
export function openListPage(facts: OpenListFacts): string {
  const { visitor, placementId, employerName, rule, pairs, own, isClosed, faults } = facts;
  const title = 'Hvem er mentor for hvem?';
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-lead limstift-wrap">{employerName}</p>
      <p class="form-hint">{saidWithSource(rule)}</p>
      {pairs.length === 0 ? (
        <p>{isClosed ? 'Du kan se listen, mens dit forløb er i gang.' : 'Der står ingen på listen.'}</p>
      ) : (
        <Table
          caption="Mentorer og mentees"
          columns={['Mentor', 'Mentee', 'Arbejdssted', 'Siden']}
          rows={pairs.map(({ mentor, mentee, workplace, since }) => [
            mentor,
            mentee,
            workplace,
            formatDay(since),
          ])}
        />
      )}
      {own && <Own placementId={placementId} own={own} />}
    </Page>,
  );
}

function Own({
  placementId,
  own: { since, mayConsent },
}: {
  placementId: string;
  own: NonNullable<OpenListFacts['own']>;
}) {
  const action = `/forloeb/${placementId}/aaben-liste`;
  if (since === null && !mayConsent) return null;
  return (
    <>
      <h2>Vil du stå på listen?</h2>
      <ul>
        {MEANING_OF_STANDING_ON_THE_LIST.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {since === null ? (
        <ButtonForm action={action} look="secondary">
          Ja, jeg vil gerne stå på listen
        </ButtonForm>
      ) : (
        <>
          <p>{`Du har sagt ja ${formatDay(since)}.`}</p>
          <ButtonForm action={`${action}/tilbagetraekning`} look="secondary">
            Træk dit ja tilbage
          </ButtonForm>
        </>
      )}
    </>
  );
}
