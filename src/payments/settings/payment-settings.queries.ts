import type { Tx } from '../../access/database.js';
import { PaymentSettings } from './payment-settings.entity.js';

/** The newest; null where the organisation has not said yet how it pays. */
export async function paymentSettings(tx: Tx): Promise<PaymentSettings | null> {
  const [newest] = await tx.find(PaymentSettings, { order: { setAt: 'DESC', id: 'DESC' }, take: 1 });
  return newest ?? null;
}

/** To which e-invoices are sent; none where the organisation takes none. */
export async function ownEanNumbers(tx: Tx): Promise<string[]> {
  return (await paymentSettings(tx))?.eanNumbers?.split(' ') ?? [];
}
