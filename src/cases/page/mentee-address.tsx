import type { AddressView } from '../../web/fields/address.view.js';

/** Where the mentee lives, for those who work on the case, and what they put right of the mentee. */
export function MenteeAddress({
  address,
  placementId,
}: {
  address: AddressView | null;
  placementId: string;
}) {
  const place = `/forloeb/${placementId}/mentee`;
  return (
    <>
      <p>
        {address === null ? (
          <>
            Adressen er beskyttet. <a href={`${place}/adresse`}>Vis den beskyttede adresse</a>
          </>
        ) : (
          `${address.street}, ${address.postcode} ${address.city}`
        )}
      </p>
      <p class="limstift-screen-only">
        <a href={place}>
          Ret navn og kontakt<span class="sr-only"> for menteen</span>
        </a>
        <br />
        <a href={`/forloeb/${placementId}/repraesentanter`}>Repræsentanter for menteen</a>
      </p>
    </>
  );
}
