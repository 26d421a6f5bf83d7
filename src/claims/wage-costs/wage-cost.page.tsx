import { Lost } from '../../grants/deciding/grant-course.js';
import type { LostWords } from '../../grants/deciding/typed-again.js';
import { WageCostFactors } from '../../grants/wage-costs/wage-cost-factors.js';
import type { Wage, WageCostParts } from '../../grants/wage-costs/wage-cost.rules.js';
import type { NamedWageCost } from '../../grants/wage-costs/wage-cost.view.js';
import {
  hourInDanish,
  wageCostStandingInDanish,
  wageCostStatusInDanish,
} from '../../grants/wage-costs/wage-cost.words.js';
import { CaseToDecider, type CaseToDeciderFacts } from '../../placements/case-to-decider.js';
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unlikely } from './unlikely.js';
import { Next, Onward } from './wage-cost-onward.js';
import { WageCostEffect } from './wage-cost-effect.js';
import type { MonthEffect } from './wage-cost-effect.rules.js';
import { Unbroken } from '../../web/page/unbroken.js';

interface Step {
  /** Null where the visitor does not see who. */
  by: string | null;
  at: Date;
}

export interface WageCostPageFacts {
  visitor: Visitor;
  cost: NamedWageCost;
  wage: Wage;
  parts: WageCostParts;
  of: string;
  proposed: Step;
  decided: Step | null;
  withdrawn: Step | null;
  /** The other wage costs of the same mentor. */
  others: NamedWageCost[];
  /** What its approval would change; null once it is decided. */
  effect: MonthEffect[] | null;
  /** Where it waits for a decision, to caseworkers. */
  ofCase: CaseToDeciderFacts | null;
  mayDecide: boolean;
  mayWithdraw: boolean;
  /** Another, filled in as this one. */
  maySendAgain: boolean;
  /** Find the claims that it priced wrongly. */
  maySayWrong: boolean;
  /** What else waits for a caseworker; undefined for everybody else. */
  next: string | null | undefined;
  form: Filled;
  /** What was typed of a decision, and has no form any longer. */
  lost: LostWords[];
}

export function wageCostPage(facts: WageCostPageFacts): string {
  const { visitor, cost, wage, parts, of, others, effect, mayDecide, next, form, lost } = facts;
  const { mayWithdraw, maySendAgain } = facts;
  const isFee = cost.settlement === 'e-invoice';
  const title = `${isFee ? 'Honorar' : 'Lønomkostning'} for ${cost.mentor ?? 'mentoren'} fra ${formatDay(cost.firstDay)}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={cost.placementId} />
      <h1>{title}</h1>
      <Lost lost={lost} />
      {next !== undefined && !mayDecide && <Next id={next} />}
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p class="limstift-next">{wageCostStandingInDanish(cost)}</p>
      <p class="limstift-wrap">{hourInDanish(cost)}</p>
      {isFee && (
        <p class="limstift-wrap">
          {`Fakturaen kommer fra CVR ${cost.senderCvr ?? ''} og skal bære ordrereferencen ${cost.orderReference ?? ''}. Beløbet er uden moms.`}
        </p>
      )}
      {mayDecide && <Unlikely parts={parts} />}
      {!isFee && <WageCostFactors wage={wage} parts={parts} />}
      <Course facts={facts} />
      <Others others={others} isFee={isFee} />
      {facts.ofCase && <CaseToDecider {...facts.ofCase} />}
      {effect && (
        <>
          <h2>Det sker ved godkendelse</h2>
          <WageCostEffect effect={effect} />
        </>
      )}
      {mayDecide && <DecisionForm id={cost.id} form={form} />}
      {mayWithdraw && <Withdrawal id={cost.id} />}
      {maySendAgain && (
        <p class="limstift-screen-only">
          <a
            class="button button-primary"
            href={`/forloeb/${cost.placementId}/loenomkostning?fra=${cost.id}`}
          >
            Ret tallene, og send igen
          </a>
        </p>
      )}
      <Onward id={cost.id} next={next} mayDecide={mayDecide} maySayWrong={facts.maySayWrong} />
    </Page>,
  );
}

function Course({ facts: { proposed, decided, withdrawn, cost } }: { facts: WageCostPageFacts }) {
  return (
    <>
      <h2>Indsendt og afgjort</h2>
      <ul class="limstift-wrap">
        <li>{`Indsendt${told(proposed)}`}</li>
        {decided && <li>{`${wageCostStatusInDanish(cost.status)}${told(decided)}`}</li>}
        {withdrawn && <li>{`${wageCostStatusInDanish(cost.status)}${told(withdrawn)}`}</li>}
        {cost.decisionReason && <li>{`Begrundelse: ${cost.decisionReason}`}</li>}
      </ul>
    </>
  );
}

function told({ by, at }: Step): string {
  return `${by === null ? '' : ` af ${by}`} ${formatInstant(at)}`;
}

function Others({ others, isFee }: { others: NamedWageCost[]; isFee: boolean }) {
  const title = isFee ? 'Mentorens andre honorarer' : 'Mentorens andre lønomkostninger';
  return (
    <>
      <h2>{title}</h2>
      {others.length === 0 ? (
        <p>Der er ingen andre.</p>
      ) : (
        <Table
          caption={title}
          columns={['Gælder fra', 'Pris pr. time', 'Status']}
          rows={others.map((other) => [
            <a href={`/loenomkostninger/${other.id}`}>{formatDay(other.firstDay)}</a>,
            formatKroner(other.rateOrePerHour),
            wageCostStandingInDanish(other),
          ])}
        />
      )}
    </>
  );
}

function Withdrawal({ id }: { id: string }) {
  return (
    <>
      <h2>Træk lønomkostningen tilbage</h2>
      <p>Er tallene forkerte, så træk den tilbage. Så kan du rette dem og sende igen.</p>
      <ButtonForm action={`/loenomkostninger/${id}/tilbagetraekning`} look="warning">
        Træk lønomkostningen tilbage
      </ButtonForm>
    </>
  );
}

function DecisionForm({ id, form }: { id: string; form: Filled }) {
  return (
    <>
      <h2>Afgør lønomkostningen</h2>
      <Form action={`/loenomkostninger/${id}/afgoerelse`}>
        <Radios
          form={form}
          name="outcome"
          label="Afgørelse"
          choices={[
            { value: 'approved', label: 'Godkend lønomkostningen' },
            { value: 'refused', label: 'Giv afslag' },
          ]}
        />
        <TextArea form={form} name="reason" label="Begrundelse" hint="Skal udfyldes ved afslag." />
        <p>Afgørelsen kan ikke ændres bagefter.</p>
        <div class="limstift-actions">
          <Button>Afgør</Button>
        </div>
      </Form>
    </>
  );
}
