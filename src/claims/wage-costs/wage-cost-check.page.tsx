import { WageCostFactors } from '../../grants/wage-costs/wage-cost-factors.js';
import type { Wage, WageCostParts } from '../../grants/wage-costs/wage-cost.rules.js';
import { formatDayInWords } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { formatKroner } from '../../shared/ore.js';
import type { Filled } from '../../web/form/filled.js';
import { Unlikely } from './unlikely.js';
import { AsTyped, Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { WageCostEffect } from './wage-cost-effect.js';
import type { MonthEffect } from './wage-cost-effect.rules.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface WageCostCheckFacts {
  visitor: Visitor;
  placementId: string;
  of: string;
  mentor: string;
  firstDay: Day;
  wage: Wage;
  parts: WageCostParts;
  effect: MonthEffect[];
  form: Filled;
}

/** An hour's cost as it will be sent, and what its approval would change. */
export function wageCostCheckPage(facts: WageCostCheckFacts): string {
  const { visitor, placementId, of, mentor, firstDay, wage, parts, effect, form } = facts;
  const address = `/forloeb/${placementId}/loenomkostning`;
  return html(
    <Page title="Tjek lønomkostningen" visitor={visitor} at="/forloeb">
      <h1>Tjek lønomkostningen</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p class="limstift-next limstift-wrap">
        {`Fra ${formatDayInWords(firstDay)} koster en time med ${mentor} ${formatKroner(parts.rateOrePerHour)}`}
      </p>
      <Unlikely parts={parts} />
      <WageCostFactors wage={wage} parts={parts} />
      <h2>Det sker, når sagsbehandleren har godkendt</h2>
      <WageCostEffect effect={effect} />
      <Form action={address} isGuarded={false}>
        <AsTyped form={form} />
        <div class="limstift-actions">
          <Button>Send til sagsbehandleren</Button>
          <Button look="secondary" action={`${address}/ret`}>
            Ret det skrevne
          </Button>
        </div>
      </Form>
    </Page>,
  );
}
