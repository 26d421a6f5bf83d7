import { formatPeriod } from '../../shared/danish-date.js';
import { Radios, Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { HearingView } from '../../hearings/hearing.view.js';
import type { GrantView } from '../grant.view.js';
import { HearFirst, NoHearing } from '../../hearings/hear-first.js';
import { HearingsOnGrant } from '../hearings/hearing-on-grant.js';
import { ENDING_REASON_CODES, ENDINGS } from './ending.rules.js';
import { endingInDanish, endingReasonInDanish } from './ending.words.js';

interface EndingPageFacts {
  visitor: Visitor;
  grant: GrantView;
  of: string;
  hearings: HearingView[];
  form: Filled;
}

const REASON_CHOICES = [
  { value: '', label: 'Vælg årsag' },
  ...ENDING_REASON_CODES.map((value) => ({ value, label: endingReasonInDanish(value) })),
];

/** To let a grant end early or take it back, and to hear the mentee first. */
export function endingPage({ visitor, grant, of, hearings, form }: EndingPageFacts): string {
  const title = 'Ophør eller tilbagekaldelse';
  const at = `/bevillinger/${grant.id}/ophoer`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={grant.placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p>
        <a href={`/bevillinger/${grant.id}`}>{`Bevilling ${formatPeriod(grant)}`}</a>
      </p>
      <p>
        Timer i krav bliver stående. Efter den nye sidste dag kan der ikke skrives timer. Menteen skal høres
        først og kan klage over afgørelsen.
      </p>
      <HearingsOnGrant hearings={hearings} />
      <Form action={at} class="limstift-narrow">
        <Radios
          form={form}
          name="what"
          label="Hvad skal der ske?"
          choices={ENDINGS.map((value) => ({ value, label: endingInDanish(value) }))}
        />
        <DayInput form={form} name="lastDay" label="Ny sidste dag, hvis den ophører før tid" optional />
        <Select form={form} name="reasonCode" label="Årsag" choices={REASON_CHOICES} />
        <TextArea form={form} name="reason" label="Begrundelse" />
        <Hidden name="version" value={String(grant.version)} />
        <HearFirst
          form={form}
          party="menteen"
          action={`${at}/hoering`}
          hint="Menteen ser dem sammen med årsagen og begrundelsen."
        />
        <NoHearing form={form} party="menteen" />
        <p>Afgørelsen kan ikke ændres bagefter.</p>
        <p>
          <Button look="warning">Træf afgørelsen</Button>
        </p>
      </Form>
    </Page>,
  );
}
