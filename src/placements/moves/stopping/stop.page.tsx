import type { Role } from '../../../access/role.js';
import type { OrganiserRole } from '../../../schemes/scheme.rules.js';
import { formatDay } from '../../../shared/danish-date.js';
import type { Day } from '../../../shared/day.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import { Checkbox } from '../../../web/form/choices.js';
import { faultsAt, type Filled, valueIn } from '../../../web/form/filled.js';
import { AsTyped, Button, Form, Hidden } from '../../../web/form/form.js';
import { DayInput, TextArea } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { ToCase } from '../../../web/page/to-case.js';
import { Unbroken } from '../../../web/page/unbroken.js';
import type { HoursAfterStop } from './later-hours.js';
import { laterHoursInDanish, meaningOfStop, whyOfStop } from './stop.words.js';

interface StopFacts {
  visitor: Visitor;
  /** Of the visitor. */
  role: Role;
  runBy: OrganiserRole;
  placementId: string;
  /** Whose case it is. */
  of: string;
  form: Filled;
}

interface StopCheckFacts extends StopFacts {
  lastDay: Day;
  later: HoursAfterStop | null;
  /** The digest of what becomes of later hours, so that nothing else does. */
  seen: string | null;
}

/** Where anybody in a course, or whoever runs it, stops it. */
export function stopPage({ visitor, role, runBy, placementId, of, form }: StopFacts): string {
  const title = 'Stop forløbet';
  const why = whyOfStop(role);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <Meaning role={role} runBy={runBy} />
      <Form action={`/forloeb/${placementId}/stop/eftersyn`} class="limstift-narrow">
        <DayInput form={form} name="day" label="Sidste dag i forløbet" />
        {asksOfLaterHours(form) && (
          <Checkbox
            form={form}
            name="takesOutLaterHours"
            label="Timerne efter den dag hører ikke til forløbet"
            hint="Du ser, hvad der sker med dem, før forløbet stopper."
          />
        )}
        {why && <TextArea form={form} name="reason" label={why.label} hint={why.hint} />}
        <div class="limstift-actions">
          <Button>Gå videre</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

/** Once it is said that there are hours after the day, to whoever may take them out. */
function asksOfLaterHours(form: Filled): boolean {
  return (
    valueIn(form, 'takesOutLaterHours') !== '' ||
    faultsAt(form, 'takesOutLaterHours').length > 0 ||
    form.faults.some(({ code, facts }) => code === 'hours-later' && facts?.['mayTakeOut'] === true)
  );
}

/** What is about to stop, before it does. */
export function stopCheckPage(facts: StopCheckFacts): string {
  const { visitor, role, runBy, placementId, of, form, lastDay, later, seen } = facts;
  const address = `/forloeb/${placementId}/stop`;
  return html(
    <Page title="Vil du stoppe forløbet?" visitor={visitor} at="/forloeb">
      <h1>Vil du stoppe forløbet?</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p>
        <strong>{`Sidste dag bliver ${formatDay(lastDay)}.`}</strong>
      </p>
      <Meaning role={role} runBy={runBy} />
      {later && <WhatGoes later={later} day={lastDay} />}
      <Form action={`${address}/gem`} isGuarded={false}>
        <AsTyped form={form} />
        {seen !== null && <Hidden name="seen" value={seen} />}
        <div class="limstift-actions">
          <Button look="warning">Ja, stop forløbet</Button>
          <Button look="secondary" action={address}>
            Ret det skrevne
          </Button>
          <a href={`/forloeb/${placementId}`}>Nej, lad det fortsætte</a>
        </div>
      </Form>
    </Page>,
  );
}

function WhatGoes({ later, day }: { later: HoursAfterStop; day: Day }) {
  return (
    <>
      <h2>Timer efter den dag</h2>
      <ul>
        {laterHoursInDanish(later, day).map((sentence) => (
          <li>
            <Unbroken text={sentence} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Meaning({ role, runBy }: Pick<StopFacts, 'role' | 'runBy'>) {
  return (
    <ul>
      {meaningOfStop(role, runBy).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}
