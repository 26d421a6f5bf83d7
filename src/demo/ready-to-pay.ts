import { RegisterAccount } from '../payments/accounts/register-account.js';
import { SetPaymentSettings } from '../payments/settings/set-payment-settings.js';
import { addMonths, monthOf } from '../shared/day.js';
import { type DemoSteps, made } from './demo-steps.js';

/** An EAN number that nobody has. */
export const EAN_OF_THE_DEMO = '5798000000001';

/** The municipality says how it pays, from an account that no bank has, and where it is posted. */
export async function readyToPay(demo: DemoSteps): Promise<void> {
  const settings = {
    debtorIban: 'DK5000400440116243',
    debtorBic: 'DABADKKK',
    payeeBy: 'cvr' as const,
    identifierPlacement: 'organisation' as const,
    supplementaryUntil: '01-31',
    eanNumbers: EAN_OF_THE_DEMO,
  };
  await made(demo.app.get(SetPaymentSettings).run(settings, demo.by(demo.administrator)));
  const account = { account: '5.68.90-017-4.0', firstMonth: addMonths(monthOf(demo.today), -24) };
  await made(demo.app.get(RegisterAccount).run(account, demo.by(demo.payer)));
}
