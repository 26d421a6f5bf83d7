import { Blocks } from '../../../letters/blocks.js';
import { formatInstant } from '../../../shared/danish-date.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, Form, Hidden } from '../../../web/form/form.js';
import { TextArea, TextInput } from '../../../web/form/inputs.js';
import { versionToBuildOn } from '../../../web/form/version-field.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import type { Reading } from './preview-wording.js';
import type { NameShown } from './wording-on-page.js';
import { lixInDanish, wordingNameInDanish } from './wording.words.js';

interface WordingFacts {
  visitor: Visitor;
  name: string;
  isPart: boolean;
  /** 0 of the text that came with the system. */
  version: number;
  /** In how many letters a part is. */
  letters: string[];
  form: Filled;
  /** How it reads now, and as it was typed; null where it cannot be read, or was not typed. */
  now: Reading | null;
  typed: Reading | null;
  /** Whose facts it is shown with. */
  with: string;
  names: NameShown[];
  versions: { version: number; at: Date; by: string }[];
}

/** A text to reword: as it is typed, as it reads beside the one in force, and what it may use. */
export function wordingPage(facts: WordingFacts): string {
  const { visitor, name, isPart, version, letters, form, versions } = facts;
  const title = wordingNameInDanish(name);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/brevtekster">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/brevtekster">Tilbage til brevtekster</a>
      </p>
      <h1>{title}</h1>
      {isPart && <p>{`Teksten står i ${letters.length} breve: ${letters.join(', ')}.`}</p>}
      <Form action={`/brevtekster/${name}/visning`}>
        <Hidden name="version" value={versionToBuildOn(form, version)} />
        {!isPart && (
          <>
            <TextInput form={form} name="title" label="Overskrift" width="xl" />
            <TextArea
              form={form}
              name="legalBasis"
              label="Regler, brevet bygger på"
              hint="Én på hver linje"
              rows={3}
            />
          </>
        )}
        <TextArea
          form={form}
          name="text"
          label="Tekst"
          hint="Overskrifter begynder med ##, punkter med en bindestreg, og **fed skrift** står mellem stjerner. Det, der hentes fra sagen, står mellem {{ og }}."
          rows={24}
        />
        <TextInput
          form={form}
          name="caseReference"
          label="Se teksten med en sag (kan udelades)"
          hint="Sagens nummer, fx LS-2026-00042. Uden nummer bruges et opdigtet forløb."
          width="m"
        />
        <div class="limstift-actions">
          <Button look="secondary">Se, hvordan det ser ud</Button>
          <Button action={`/brevtekster/${name}/udgivelse`}>Udgiv teksten</Button>
        </div>
      </Form>
      <Readings {...facts} />
      <h2 id="navne">Navne, du kan bruge</h2>
      <Table
        caption="Navne fra sagen, og et eksempel på hvert"
        columns={['Navn', 'Eksempel']}
        rows={facts.names.map((one) => [<code>{one.written}</code>, one.example])}
      />
      <h2>Udgaver</h2>
      {versions.length === 0 ? (
        <p>Teksten er den, der fulgte med systemet.</p>
      ) : (
        <Table
          caption="Udgaver, den nyeste øverst"
          columns={['Udgave', 'Udgivet', 'Af']}
          rows={versions.map((one) => [
            <a href={`/brevtekster/${name}/udgaver/${one.version}`}>{`Udgave ${one.version}`}</a>,
            formatInstant(one.at),
            one.by,
          ])}
        />
      )}
    </Page>,
  );
}

function Readings({ now, typed, with: whose }: WordingFacts) {
  if (now === null && typed === null) return null;
  return (
    <>
      <h2 id="saadan">Sådan ser det ud</h2>
      <p>{`Med ${whose}.`}</p>
      <div class="limstift-beside">
        {typed && <OneReading heading="Det, du har skrevet" reading={typed} />}
        {now && <OneReading heading="Det, der gælder nu" reading={now} />}
      </div>
    </>
  );
}

function OneReading({ heading, reading }: { heading: string; reading: Reading }) {
  return (
    <section>
      <h3>{heading}</h3>
      <p>{lixInDanish(reading.lix)}</p>
      <div class="limstift-sheet">
        <p>
          <strong>{reading.title}</strong>
        </p>
        <Blocks blocks={reading.blocks} />
      </div>
    </section>
  );
}
