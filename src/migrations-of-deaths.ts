import { Deaths1795856400060 } from '../migrations/2026-11-28-60-deaths.js';
import { NoDeliveryToTheDead1795856400064 } from '../migrations/2026-11-28-64-no-delivery-to-the-dead.js';

/** That somebody of a case has died. */
export const MIGRATIONS_OF_DEATHS = [Deaths1795856400060, NoDeliveryToTheDead1795856400064];
