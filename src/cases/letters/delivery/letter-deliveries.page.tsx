import { type DeliveryChannel, isOnItsWay } from '../../../letters/deliveries/delivery.rules.js';
import type { DeliveryView } from '../../../letters/deliveries/delivery.view.js';
import type { LetterView } from '../../../letters/letter.view.js';
import { ButtonForm } from '../../../web/form/form.js';
import { deliveryInDanish, wayInDanish } from './delivery.words.js';

/** A letter, how it went out, and the ways that are left to whoever looks. */
export interface LetterShown extends LetterView {
  deliveries: DeliveryView[];
  ways: DeliveryChannel[];
  /** Whether its address is protected, and the visitor may print it for a window. */
  hasHiddenAddress: boolean;
}

interface Props {
  letter: LetterShown;
  /** Whether ways are shown though the letter went out already. */
  isChosen: boolean;
}

/** How the letter went out, and what can be done; once it is on its way, other ways are a click away. */
export function HowItWent({ letter, isChosen }: Props) {
  const { id, placementId, deliveries, ways, hasHiddenAddress } = letter;
  const isGone = isOnItsWay(deliveries);
  const showsWays = ways.length > 0 && (!isGone || isChosen);
  return (
    <div>
      {deliveries.map((delivery) => (
        <div class={delivery.status === 'failed' ? 'limstift-wrap' : undefined}>
          {deliveryInDanish(delivery)}
        </div>
      ))}
      {deliveries.length === 0 && <div>Ikke sendt</div>}
      {showsWays &&
        ways.map((channel) => (
          <ButtonForm action={`/breve/${id}/udsendelser`} fields={{ channel }} look="secondary">
            {wayInDanish(channel)}
          </ButtonForm>
        ))}
      {hasHiddenAddress && (!isGone || isChosen) && (
        <ButtonForm action={`/breve/${id}/rudekuvert`} look="secondary">
          Udskriv med den beskyttede adresse
        </ButtonForm>
      )}
      {isGone && !isChosen && (ways.length > 0 || hasHiddenAddress) && (
        <a href={`/forloeb/${placementId}/breve?send=${id}#oprettet`}>Send også på en anden måde</a>
      )}
    </div>
  );
}
