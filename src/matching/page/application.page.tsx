import { formatDay } from '../../shared/danish-date.js';
import type { LinkState } from '../../settings/people/link/link.rules.js';
import { MakeLink } from '../../settings/people/link/make-link.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { Fault } from '../../web/problems/said.js';
import type { ApplicationView } from '../applications/application.view.js';
import { partInDanish } from '../applications/application.words.js';
import type { Fits } from '../fit/fits.js';
import { fitInDanish, misfitInDanish } from '../fit/fit.words.js';
import type { ProposalLine } from '../proposals/proposal-line.js';
import { proposalStatusInDanish } from '../proposals/proposal.words.js';
import { ShownParts } from './shown-parts.js';
import { pairInDanish } from './matching.page.js';

export interface ApplicationFacts {
  visitor: Visitor;
  application: ApplicationView;
  schemeName: string;
  /** Of a mentor with room; null where nobody is to be proposed, and for the applicant. */
  fits: Fits | null;
  /** Null for the applicant, who sees them on the front of the part. */
  proposals: ProposalLine[] | null;
  /** The newest link to sign in by; null for the applicant. */
  link: { state: LinkState; now: Date } | null;
  faults: Fault[];
}

/** An application, and to the coordinator who fits it. */
export function applicationPage(facts: ApplicationFacts): string {
  const { visitor, application, schemeName, fits, link, proposals, faults } = facts;
  const { asRole, name, isOpen } = application;
  const here = `/matchning/tilmeldinger/${application.id}`;
  const isOwn = proposals === null;
  const title = isOwn ? 'Din tilmelding' : `${name}, ${asRole}`;
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/matchning">
      <ErrorSummary faults={faults} />
      <p class="limstift-screen-only">
        <a href="/matchning">{isOwn ? 'Tilbage' : 'Al matchning'}</a>
      </p>
      <h1 class="limstift-wrap">{title}</h1>
      <p>
        {`${schemeName}. Tilmeldt ${formatDay(application.receivedDay)}.${isOpen ? '' : ' Tilmeldingen er lukket.'}`}
      </p>
      <ShownParts shown={partsOf(application)} asRole={asRole} />
      <p>
        {application.shows.length === 0
          ? 'Intet af det vises for den anden, før begge har sagt ja.'
          : `Det må den anden se, før begge har sagt ja: ${application.shows
              .map((part) => partInDanish(part, asRole).toLocaleLowerCase('da'))
              .join(', ')}.`}
      </p>
      {isOpen && (
        <div class="limstift-actions">
          <a class="button button-secondary" href={`${here}/ret`}>
            Ret tilmeldingen
          </a>
          <ButtonForm action={`${here}/lukning`} look="tertiary">
            Luk tilmeldingen
          </ButtonForm>
        </div>
      )}
      {link && (
        <>
          <h2>Adgang</h2>
          <p class="limstift-wrap">{`Svarer på forslag, når de er logget ind med ${application.email}.`}</p>
          <MakeLink action={`${here}/adgang`} state={link.state} now={link.now} to={name} look="secondary" />
        </>
      )}
      {fits && <Fitting mentorId={application.id} {...fits} />}
      {proposals && proposals.length > 0 && <Proposed proposals={proposals} />}
    </Page>,
  );
}

function partsOf({ fields, competences, languages, regions, forms, about }: ApplicationView) {
  return { fields, competences, languages, regions, forms, ...(about !== null && { about }) };
}

function Fitting({ mentorId, fitting, others }: Fits & { mentorId: string }) {
  return (
    <>
      <h2>Mentees, der passer</h2>
      {fitting.length === 0 ? (
        <p>Ingen af dem, der venter, passer.</p>
      ) : (
        <Table
          caption="Mentees, der venter, og som passer. Den bedste først"
          columns={['Mentee', 'De har til fælles', 'Tilmeldt', 'Forslag']}
          rows={fitting.map(({ application, fit }) => [
            <a href={`/matchning/tilmeldinger/${application.id}`}>{application.name}</a>,
            fitInDanish(fit).join('. '),
            formatDay(application.receivedDay),
            <a href={`/matchning/forslag/nyt?mentor=${mentorId}&mentee=${application.id}`}>
              Foreslå
              <span class="sr-only">{` ${application.name}`}</span>
            </a>,
          ])}
        />
      )}
      {others.map(({ misfit, count }) => (
        <p class="limstift-note-foot">
          {`${count === 1 ? '1 venter' : `${count} venter`}, men passer ikke: ${misfitInDanish(misfit)}`}
        </p>
      ))}
    </>
  );
}

function Proposed({ proposals }: { proposals: ProposalLine[] }) {
  return (
    <>
      <h2>Forslag</h2>
      <ul class="nobullet-list">
        {proposals.map((proposal) => (
          <li class="limstift-wrap">
            <a href={`/matchning/forslag/${proposal.id}`}>{pairInDanish(proposal)}</a>
            {`. ${proposalStatusInDanish(proposal)}.`}
          </li>
        ))}
      </ul>
    </>
  );
}
