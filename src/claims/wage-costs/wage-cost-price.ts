import { WageCostInput } from '../../grants/wage-costs/wage-cost.input.js';
import { costIn } from '../../grants/wage-costs/wage-in.js';
import { wageCostRefusalInDanish } from '../../grants/wage-costs/wage-cost.words.js';
import { formatKroner } from '../../shared/ore.js';
import { attempt } from '../../web/attempt.js';
import { asInput } from './wage-cost-form.js';

/** What an hour costs by what is typed so far, said in a sentence. */
export async function priceSoFar(typed: unknown): Promise<string> {
  const priced = await attempt(
    WageCostInput,
    asInput(typed),
    (input) => Promise.resolve(costIn(input)),
    wageCostRefusalInDanish,
  );
  if ('done' in priced) return `En time koster ${formatKroner(priced.done.parts.rateOrePerHour)}`;
  const implausible = priced.faults.find(({ code }) => code === 'hourly-wage-implausible');
  return implausible?.detail ?? 'Udfyld felterne, så står prisen for en time her.';
}
