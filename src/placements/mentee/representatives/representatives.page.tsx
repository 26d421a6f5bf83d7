import type { AttachmentShown } from '../../../attachments/attachment-link.js';
import { attachmentKindInDanish } from '../../../attachments/attachment.words.js';
import { POWERS, REPRESENTATIVE_KINDS } from '../../../mentees/representatives/representative.rules.js';
import {
  powerInDanish,
  representativeKindExplained,
  representativeKindInDanish,
} from '../../../mentees/representatives/representative.words.js';
import { formatDay } from '../../../shared/danish-date.js';
import { Checkboxes, Radios, Select } from '../../../web/form/choices.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, Form, Hidden } from '../../../web/form/form.js';
import { DayInput, TextInput } from '../../../web/form/inputs.js';
import { versionToBuildOn } from '../../../web/form/version-field.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { ToCase } from '../../../web/page/to-case.js';
import type { Fault } from '../../../web/problems/said.js';
import type { PlacementView } from '../../placement.view.js';
import { Representatives, type RepresentativesShown } from './representatives-list.js';

export interface RepresentativesFacts extends RepresentativesShown {
  visitor: Visitor;
  placement: Pick<PlacementView, 'id' | 'mentee'>;
  /** The papers of the case; a guardian's decision is one of them. */
  papers: Pick<AttachmentShown, 'id' | 'kind' | 'signedDay'>[];
  /** The form to register one, or to end the one that is named; null for those who do neither. */
  form: Filled | null;
  /** Whom the form is to end. */
  ending: { id: string; name: string; version: number } | null;
  /** What is wrong with what was asked for. */
  faults: Fault[];
}

/** Who speaks for the mentee, for what and how long. */
export function representativesPage(facts: RepresentativesFacts): string {
  const { visitor, placement, papers, form, ending, isMentee, faults } = facts;
  const title = isMentee ? 'Hvem må handle for dig?' : `Repræsentanter for ${placement.mentee.name}`;
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <ToCase id={placement.id} at="#personer" />
      <h1>{title}</h1>
      <p>
        {`En repræsentant logger ind som sig selv og handler for ${isMentee ? 'dig' : 'menteen'}. Dagsordener og private noter mellem mentor og mentee kan repræsentanten ikke se.`}
      </p>
      <Representatives {...facts} />
      {form && ending && <EndForm placementId={placement.id} ending={ending} form={form} />}
      {form && !ending && (
        <>
          <h2>Registrer en repræsentant</h2>
          <RepresentativeForm placementId={placement.id} papers={papers} form={form} />
        </>
      )}
    </Page>,
  );
}

function EndForm({
  placementId,
  ending: { id, name, version },
  form,
}: {
  placementId: string;
  ending: NonNullable<RepresentativesFacts['ending']>;
  form: Filled;
}) {
  const here = `/forloeb/${placementId}/repraesentanter`;
  return (
    <>
      <h2>{`Sidste dag for ${name}`}</h2>
      <Form action={`${here}/${id}/slut`} class="limstift-narrow">
        <Hidden name="version" value={versionToBuildOn(form, version)} />
        <DayInput form={form} name="lastDay" label="Sidste dag, personen må handle for menteen" />
        <div class="limstift-actions">
          <Button>Gem sidste dag</Button>
          <a href={here}>Fortryd</a>
        </div>
      </Form>
    </>
  );
}

function RepresentativeForm({
  placementId,
  papers,
  form,
}: { placementId: string; form: Filled } & Pick<RepresentativesFacts, 'papers'>) {
  return (
    <Form action={`/forloeb/${placementId}/repraesentanter`} class="limstift-narrow">
      <Radios
        form={form}
        name="kind"
        label="Hvorfor må personen handle for menteen?"
        choices={REPRESENTATIVE_KINDS.map((value) => ({
          value,
          label: representativeKindInDanish(value),
          hint: representativeKindExplained(value),
        }))}
      />
      <TextInput form={form} name="name" label="Navn" />
      <TextInput
        form={form}
        name="email"
        type="email"
        label="E-mail"
        hint="Repræsentanten logger ind med den."
      />
      <TextInput form={form} name="phone" type="tel" label="Telefon" optional width="m" />
      <DayInput form={form} name="firstDay" label="Første dag" />
      <DayInput
        form={form}
        name="lastDay"
        label="Sidste dag"
        hint="Lad feltet stå tomt, hvis den ikke er kendt. For en forælder udfyldes den af sig selv."
        optional
      />
      <Checkboxes
        form={form}
        name="may"
        label="Hvad må personen?"
        choices={POWERS.map((value) => ({ value, label: powerInDanish(value) }))}
      />
      <Select
        form={form}
        name="paperId"
        label="Afgørelse eller fuldmagt"
        hint="Et bilag på sagen. For en værge skal der være et."
        optional
        choices={[
          { value: '', label: 'Intet bilag' },
          ...papers.map(({ id, kind, signedDay }) => ({
            value: id,
            label: `${attachmentKindInDanish(kind)}, ${formatDay(signedDay)}`,
          })),
        ]}
      />
      <div class="limstift-actions">
        <Button>Registrer repræsentanten</Button>
      </div>
    </Form>
  );
}
