import type { NamedEmployer, SuccessionFound } from '../../employers/succession/succession.view.js';
import { type End, isUniversal, SUCCESSION_KINDS } from '../../employers/succession/succession.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import { AddressFields } from '../../web/form/address-fields.js';
import { Checkboxes, type Choice, Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { AsTyped, Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Registered } from './successions-registered.js';
import { moneyInDanish, successionKindInDanish } from './succession.words.js';
import type { SuccessionInput } from './succession.input.js';

/** What would happen, once it is said to whom and when. */
export interface SuccessionPlan extends Pick<SuccessionInput, 'kind' | 'firstDay'> {
  successor: Omit<NamedEmployer, 'id'>;
  isNew: boolean;
  workplaces: string[];
  cases: number;
}

export interface SuccessionPageFacts {
  visitor: Visitor;
  placementId: string;
  employer: NamedEmployer;
  /** By which the employer ends already; null where it lives on, and more can be registered. */
  end: End | null;
  workplaces: Choice[];
  successions: SuccessionFound[];
  form: Filled;
  plan: SuccessionPlan | null;
}

/** Where a consultant says that the employer of a case goes on in another, and looks at what happens before it does. */
export function successionPage(facts: SuccessionPageFacts): string {
  const { visitor, placementId, employer, end, successions, form, plan } = facts;
  const title = 'Fusion, salg eller nyt CVR-nummer';
  const here = `/forloeb/${placementId}/arbejdsgiver/overgang`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at="#forloebet" />
      <h1>{title}</h1>
      <p class="limstift-lead limstift-wrap">
        {`Arbejdsgiveren er ${employer.name}, CVR-nummer ${employer.cvr}. `}
        Skriv her, hvem der viderefører den eller nogle af dens arbejdssteder, og fra hvilken dag. Dagene før
        bliver stående, og leder, mentor og mentee beholder deres adgang.
      </p>
      <Registered successions={successions} here={here} />
      {end === null ? (
        <SuccessionForm {...facts} here={here} />
      ) : (
        <p>
          {`${employer.name} videreføres af ${end.by} fra ${formatDay(end.firstDay)}. Derfor kan der ikke registreres mere. Er det forkert, så fortryd det først.`}
        </p>
      )}
      {plan && <Plan {...{ plan, employer, form, here }} />}
    </Page>,
  );
}

function SuccessionForm({ form, plan, workplaces, here }: SuccessionPageFacts & { here: string }) {
  return (
    <>
      <h2>Registrer</h2>
      <form method="get" action={here} class="limstift-narrow">
        <Radios
          form={form}
          name="kind"
          label="Hvad er der sket?"
          choices={SUCCESSION_KINDS.map((kind) => ({ value: kind, ...successionKindInDanish(kind) }))}
        />
        <DayInput form={form} name="firstDay" label="Fra hvilken dag?" />
        <TextInput
          form={form}
          name="cvr"
          label="CVR-nummer på den, der viderefører"
          inputMode="numeric"
          width="m"
        />
        <fieldset class="form-group">
          <legend class="form-label">Kun hvis CVR-nummeret ikke er registreret her før</legend>
          <TextInput form={form} name="name" label="Navn" optional />
          <AddressFields form={form} optional />
        </fieldset>
        <Checkboxes
          form={form}
          name="workplaceIds"
          label="Hvilke arbejdssteder er solgt?"
          hint="Vælg kun ved salg. Ellers følger alle med."
          choices={workplaces}
        />
        <div class="limstift-actions">
          <Button look={plan ? 'secondary' : 'primary'}>Se, hvad der sker</Button>
          <a href={here.replace('/arbejdsgiver/overgang', '#forloebet')}>Fortryd</a>
        </div>
      </form>
    </>
  );
}

function Plan({
  plan: { kind, firstDay, successor, isNew, workplaces, cases },
  employer,
  form,
  here,
}: Pick<SuccessionPageFacts, 'employer' | 'form'> & { plan: SuccessionPlan; here: string }) {
  const day = formatDay(firstDay);
  return (
    <>
      <h2>Det sker</h2>
      <ul class="limstift-wrap">
        <li>
          {`${successor.name}, CVR-nummer ${successor.cvr}, ${isNew ? 'bliver registreret som arbejdsgiver og ' : ''}har fra ${day} ${workplaces.length === 0 ? 'ingen arbejdssteder herfra' : `disse arbejdssteder: ${workplaces.join(', ')}`}.`}
        </li>
        <li>
          {isUniversal(kind)
            ? `${employer.name} findes ikke mere fra ${day}, men står stadig i breve, krav og sager fra før.`
            : `${employer.name} findes stadig og beholder de andre arbejdssteder.`}
        </li>
        <li>
          {cases === 1 ? '1 sag får den nye arbejdsgiver.' : `${cases} sager får den nye arbejdsgiver.`}
        </li>
        {moneyInDanish(kind, employer.name, successor.name).map((sentence) => (
          <li>{sentence}</li>
        ))}
        <li>Aftaler, bevillinger og lønomkostninger gælder stadig.</li>
      </ul>
      <Form action={here} isGuarded={false}>
        <AsTyped form={form} />
        <Button>{`Registrer ${successionKindInDanish(kind).label.toLowerCase().replace('cvr', 'CVR')}`}</Button>
      </Form>
    </>
  );
}
