import { formatInstant } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { SampleShown } from './sample-shown.js';
import { shareInDanish } from './sample.words.js';

/** Where a reader comes to samples from, as the link back says it. */
const FROM = { '/reguleringer': 'reguleringer', '/forloeb': 'forløb', '/udbetalinger': 'udbetalinger' };
export type SamplesFrom = keyof typeof FROM;

interface SamplesFacts {
  visitor: Visitor;
  /** Where the reader has samples in the menu. */
  at: SamplesFrom;
  samples: SampleShown[];
  /** Whether the reader draws. */
  draws: boolean;
  form: Filled;
}

/** The samples so far, and where the next is drawn. */
export function samplesPage({ visitor, at, samples, draws, form }: SamplesFacts): string {
  const title = 'Stikprøver';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at={at}>
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={at}>{`Tilbage til ${FROM[at]}`}</a>
      </p>
      <h1>{title}</h1>
      <p>
        Hvert år kontrolleres en del af det, der er udbetalt. Arbejdsgiverne bliver bedt om dokumentation, og
        en anden sagsbehandler end den, der afgjorde kravet, vurderer den.
      </p>
      {samples.length === 0 ? (
        <p>Der er ikke udtaget nogen stikprøve endnu.</p>
      ) : (
        <Table
          caption="Stikprøver, det nyeste år først"
          columns={['År', 'Andel', 'Krav', 'Udtaget', 'Vurderet', 'Fejl', 'Udtaget den']}
          rows={samples.map(({ id, year, shareHundredths, claims, amountOre, progress, drawnAt }) => [
            <a href={`/udbetalinger/stikproever/${id}`}>{String(year)}</a>,
            shareInDanish(shareHundredths),
            String(claims),
            formatKroner(amountOre),
            `${progress.accepted + progress.faulty} af ${claims}`,
            String(progress.faulty),
            formatInstant(drawnAt),
          ])}
        />
      )}
      {draws && <NewSample form={form} />}
    </Page>,
  );
}

function NewSample({ form }: { form: Filled }) {
  return (
    <>
      <h2>Udtag en stikprøve</h2>
      <p>
        Stikprøven for et år udtages én gang og kan ikke laves om. Lederne ser straks, hvilke krav de skal
        dokumentere.
      </p>
      <Form action="/udbetalinger/stikproever" class="limstift-narrow">
        <TextInput
          form={form}
          name="year"
          label="År"
          hint="Det år, udbetalingerne er bogført i"
          inputMode="numeric"
          width="xs"
        />
        <TextInput
          form={form}
          name="sharePercent"
          label="Andel af det udbetalte"
          hint="Hos hver arbejdsgiver udtages krav, til andelen er nået, og altid mindst ét."
          inputMode="decimal"
          width="xs"
          suffix="%"
        />
        <TextInput
          form={form}
          name="seed"
          label="Startværdi"
          hint="Et tilfældigt forslag. Den gemmes, så andre kan efterprøve, at udtrækket er tilfældigt."
          width="m"
        />
        <div class="limstift-actions">
          <Button>Udtag stikprøven</Button>
        </div>
      </Form>
    </>
  );
}
