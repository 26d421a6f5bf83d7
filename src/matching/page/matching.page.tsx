import { formatDay } from '../../shared/danish-date.js';
import { html, Page } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { ApplicationView } from '../applications/application.view.js';
import { deadlinesOf } from '../proposals/proposal.rules.js';
import { proposalStatusInDanish } from '../proposals/proposal.words.js';
import type { ProposalLine } from '../proposals/proposal-line.js';
import type { MatchingFacts, SchemeMatched } from './matching.facts.js';

/** Where a coordinator begins: the proposals that wait, and who waits for whom under each scheme. */
export function matchingPage({ visitor, schemes, proposals, today }: MatchingFacts): string {
  return html(
    <Page title="Matchning" visitor={visitor} at="/matchning">
      <h1>Matchning</h1>
      {schemes.length === 0 ? (
        <p>I bruger ingen ordning, hvor mentor og mentee findes blandt tilmeldte.</p>
      ) : (
        <p class="limstift-actions">
          <a class="button button-primary" href="/matchning/tilmeldinger/ny">
            Ny tilmelding
          </a>
        </p>
      )}
      <Proposals proposals={proposals} today={today} />
      {schemes.map((scheme) => (
        <OfScheme {...scheme} />
      ))}
    </Page>,
  );
}

function Proposals({ proposals, today }: Pick<MatchingFacts, 'proposals' | 'today'>) {
  if (proposals.length === 0) return null;
  return (
    <>
      <h2>Forslag</h2>
      <Table
        caption="Forslag, der ikke er afsluttet"
        columns={['Mentor og mentee', 'Status', 'Svar senest']}
        rows={proposals.map((proposal) => [
          <a href={`/matchning/forslag/${proposal.id}`}>{pairInDanish(proposal)}</a>,
          proposalStatusInDanish(proposal),
          dueInDanish(proposal, today),
        ])}
      />
    </>
  );
}

export function pairInDanish({
  mentorName,
  menteeName,
}: Pick<ProposalLine, 'mentorName' | 'menteeName'>): string {
  return `${mentorName ?? 'Mentor'} og ${menteeName ?? 'mentee'}`;
}

function dueInDanish(proposal: ProposalLine, today: string) {
  const { answerDay, lapsesDay } = deadlinesOf(proposal);
  if (proposal.status !== 'first-asked' && proposal.status !== 'second-asked') return '–';
  if (today <= answerDay) return formatDay(answerDay);
  return (
    <span class="limstift-warning">{`${formatDay(answerDay)}. Bortfalder efter ${formatDay(lapsesDay)}`}</span>
  );
}

function OfScheme({ name, mentors, mentees }: SchemeMatched) {
  return (
    <>
      <h2>{name}</h2>
      <h3>Mentorer</h3>
      <Waiting applications={mentors} nobody="Ingen mentorer har en åben tilmelding." />
      <h3>Mentees</h3>
      <Waiting applications={mentees} nobody="Ingen mentees venter på en mentor." />
    </>
  );
}

function Waiting({ applications, nobody }: { applications: ApplicationView[]; nobody: string }) {
  if (applications.length === 0) return <p>{nobody}</p>;
  return (
    <Table
      caption="Åbne tilmeldinger, ældste først"
      columns={['Navn', 'Fagområder', 'Tilmeldt', 'Nu']}
      rows={applications.map((application) => [
        <a href={`/matchning/tilmeldinger/${application.id}`}>{application.name}</a>,
        application.fields.join(', '),
        formatDay(application.receivedDay),
        nowInDanish(application),
      ])}
    />
  );
}

function nowInDanish({ asRole, running, proposed }: ApplicationView): string {
  const said = [
    ...(running > 0 ? [running === 1 ? '1 forløb' : `${running} forløb`] : []),
    ...(proposed > 0 ? [proposed === 1 ? '1 forslag' : `${proposed} forslag`] : []),
  ];
  if (said.length > 0) return said.join(', ');
  return asRole === 'mentor' ? 'Ledig' : 'Venter';
}
