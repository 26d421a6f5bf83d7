import { formatPeriod } from '../../shared/danish-date.js';
import type { Period } from '../../shared/period.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { AsTyped, Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { DaysEffect } from './days.rules.js';
import { consequencesInDanish, effectRows, lengthSoFar } from './days.words.js';
import { Unbroken } from '../../web/page/unbroken.js';

interface OfCase {
  visitor: Visitor;
  placementId: string;
  /** Whose case it is. */
  of: string;
  form: Filled;
}

export interface DaysFormFacts extends OfCase {
  now: Period;
  /** The version that what is typed builds on. */
  version: string;
}

/** Where staff move the first or last day of a placement. */
export function daysFormPage({ visitor, placementId, of, form, now, version }: DaysFormFacts): string {
  const title = 'Ret forløbets dage';
  const { firstDay = '', lastDay = '' } = form.typed;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p>{`Forløbet varer nu ${formatPeriod(now)}.`}</p>
      <Form action={`/forloeb/${placementId}/dage/eftersyn`}>
        <DayInput form={form} name="firstDay" label="Første dag" />
        <DayInput form={form} name="lastDay" label="Sidste dag" />
        <p>
          <output data-live={`/forloeb/${placementId}/dage/laengde`}>
            {lengthSoFar({ firstDay, lastDay }, now)}
          </output>
        </p>
        <Hidden name="version" value={version} />
        <div class="limstift-actions">
          <Button>Se, hvad det ændrer</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

/** What the new days change, before they are saved. */
export function daysCheckPage(facts: OfCase & { effect: DaysEffect }): string {
  const { visitor, placementId, of, form, effect } = facts;
  const address = `/forloeb/${placementId}/dage`;
  return html(
    <Page title="Tjek de nye dage" visitor={visitor} at="/forloeb">
      <h1>Tjek de nye dage</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <Table caption="Det ændrer dagene" columns={['Hvad', 'Nu', 'Derefter']} rows={effectRows(effect)} />
      <ul>
        {consequencesInDanish(effect).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <Form action={`${address}/gem`} isGuarded={false}>
        <AsTyped form={form} />
        <div class="limstift-actions">
          <Button>Gem de nye dage</Button>
          <Button look="secondary" action={address}>
            Ret det skrevne
          </Button>
        </div>
      </Form>
    </Page>,
  );
}
