import { DELIVERY_CHANNELS, type DeliveryChannel } from '../../../letters/deliveries/delivery.rules.js';
import { ChoiceField } from '../../../web/fields/fields.js';

export class DeliveryInput {
  @ChoiceField(DELIVERY_CHANNELS, { empty: 'Vælg, hvordan brevet skal sendes.' })
  channel: DeliveryChannel;
}
