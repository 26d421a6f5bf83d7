import { html, Page, type Visitor } from '../../web/layout.js';
import { Balances, ClaimFacts, Returned } from './claim-facts.js';
import { ClaimLines } from './claim-lines.js';
import type { ClaimOnPage } from './claim-page.view.js';
import { claimStepInDanish } from './claim-page.words.js';

interface ClaimPageFacts {
  visitor: Visitor;
  claim: ClaimOnPage;
}

/** A claim with why it is worth what it is. */
export function claimPage({ visitor, claim }: ClaimPageFacts): string {
  const { reference, status } = claim.claim;
  const { placement } = claim;
  return html(
    <Page title={`Krav ${reference}`} visitor={visitor} at="/krav">
      <h1>{`Krav ${reference}`}</h1>
      <p class="limstift-wrap">
        <a href={`/forloeb/${placement.id}`}>{`Forløb ${placement.reference}`}</a>
        {`: ${placement.mentee.name}, ${placement.employer.name}`}
      </p>
      <p class="limstift-next">{claimStepInDanish(status)}</p>
      <Returned claim={claim} />
      <ClaimFacts claim={claim} />
      <Balances claim={claim} />
      <h2>Hvorfor dette beløb</h2>
      <ClaimLines claim={claim} />
    </Page>,
  );
}
