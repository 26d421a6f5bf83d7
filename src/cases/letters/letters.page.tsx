import type { LetterView } from '../../letters/letter.view.js';
import { formatInstant } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { Fault } from '../../web/problems/said.js';
import { HowItWent, type LetterShown } from './delivery/letter-deliveries.page.js';
import type { Offer } from './kinds/offer.js';
import {
  concernsInDanish,
  deadRecipientsInDanish,
  letterKindInDanish,
  letterRecipientInDanish,
} from './letter.words.js';

/** A letter that may be written, and the newest that was. */
export interface OfferShown extends Offer {
  written: LetterView | null;
  recipientName: string;
}

interface LettersFacts {
  visitor: Visitor;
  placementId: string;
  /** Whose case it is, in Danish. */
  of: string;
  /** The names of those in the case who have died. */
  dead: string[];
  /** What the visitor may write; empty for those who only read. */
  offers: OfferShown[];
  letters: LetterShown[];
  chosenId: string | null;
  faults: Fault[];
}

/** The letters of a case: those it owes somebody, those it may have, and those that went out. */
export function lettersPage({
  visitor,
  placementId,
  of,
  dead,
  offers,
  letters,
  chosenId,
  faults,
}: LettersFacts): string {
  const title = 'Breve';
  const isOwed = (offer: OfferShown): boolean => offer.isOwed && offer.written === null;
  const owed = offers.filter(isOwed);
  const others = offers.filter((offer) => !isOwed(offer));
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">{of}</p>
      {dead.length > 0 && <p class="limstift-wrap">{deadRecipientsInDanish(dead)}</p>}
      {owed.length > 0 && (
        <>
          <h2 id="mangler">Mangler et brev</h2>
          <p>Det her er afgjort eller sendt, men ingen har fået et brev om det.</p>
          <Offers caption="Breve, der mangler" offers={owed} placementId={placementId} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h2 id="skriv">Skriv et brev</h2>
          <p>
            Se kladden først. Når brevet er oprettet, kan det ikke ændres. Er der noget at rette bagefter,
            skriver du det igen, og så erstatter det nye brev det gamle.
          </p>
          <Offers caption="Breve, der kan skrives" offers={others} placementId={placementId} />
        </>
      )}
      <h2 id="oprettet">Oprettede breve</h2>
      {letters.length === 0 ? (
        <p>Der er ingen breve endnu.</p>
      ) : (
        <Table
          caption="Oprettede breve, det nyeste øverst"
          columns={['Dato', 'Brev (PDF)', 'Til', 'Retning', 'Erstatter', 'Sendt']}
          rows={letters.map((letter) => [
            formatInstant(new Date(letter.issuedAt)),
            <a href={`/breve/${letter.id}`}>{letter.title}</a>,
            letter.recipientName,
            'Udgående',
            letter.replacesId === null ? (
              '–'
            ) : (
              <a href={`/breve/${letter.id}/aendringer`}>Se, hvad der er ændret</a>
            ),
            <HowItWent letter={letter} isChosen={letter.id === chosenId} />,
          ])}
        />
      )}
      {letters.length > 1 && (
        <p class="limstift-screen-only">
          <a href={`/forloeb/${placementId}/breve/samlet`}>Hent alle breve i én fil til udskrift (PDF)</a>
        </p>
      )}
    </Page>,
  );
}

function Offers({
  caption,
  offers,
  placementId,
}: {
  caption: string;
  offers: OfferShown[];
  placementId: string;
}) {
  return (
    <Table
      caption={caption}
      columns={['Brev', 'Til', 'Om', 'Kladde (PDF)', 'Opret']}
      rows={offers.map((offer) => [
        letterKindInDanish(offer.kind),
        `${offer.recipientName} (${letterRecipientInDanish(offer.recipient).toLowerCase()})`,
        concernsInDanish(offer.concerns) || 'Forløbet',
        <a href={`/forloeb/${placementId}/breve/kladde?${new URLSearchParams(asked(offer)).toString()}`}>
          Se kladden
        </a>,
        <ButtonForm action={`/forloeb/${placementId}/breve`} fields={asked(offer)} look="secondary">
          {offer.written === null ? 'Opret' : 'Opret igen'}
        </ButtonForm>,
      ])}
    />
  );
}

/** What names one letter among all that a case may have. */
function asked({ kind, aboutId, recipient, occasion }: Offer): Record<string, string> {
  return { kind, aboutId, recipient, ...(occasion !== '' && { occasion }) };
}
