import { Radios } from '../../web/form/choices.js';
import { Differences } from '../../web/form/differences.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import type { FormOfChange } from '../../web/put-right/form-of-change.js';
import type { PlacementView } from '../placement.view.js';
import { type ConsentVersion, type ConsentWriter, isInForce, WAYS_OF_AGREEING } from './consent.rules.js';
import { standingInDanish, wayOfAgreeingInDanish, writtenInDanish } from './consent.words.js';

export interface ConsentPageFacts {
  visitor: Visitor;
  placement: Pick<PlacementView, 'id' | 'mentee' | 'employer'>;
  /** The newest first. */
  versions: ConsentVersion[];
  /** Whom the page asks; null for those who only read. */
  writer: ConsentWriter | null;
  /** Null where nothing more is shared. */
  change: FormOfChange | null;
}

/** What the employer may know of the mentee, and what was said of it before. */
export function consentPage(facts: ConsentPageFacts): string {
  const { visitor, placement, versions, writer, change } = facts;
  const title =
    writer === 'mentee' ? 'Hvad må din arbejdsplads vide om dig?' : 'Hvad må arbejdspladsen vide om menteen?';
  const faults = change?.form.faults ?? [];
  const now = versions.find(isInForce);
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <ToCase id={placement.id} at="#samtykke" />
      <h1>{title}</h1>
      <p class="limstift-lead limstift-wrap">
        {writer === 'mentee'
          ? `Din leder og din mentor hos ${placement.employer?.name} kan se dit navn, forløbets plan og det, du skriver her. Andet får de ikke at vide om dig. Du bestemmer selv og kan ændre det eller trække det tilbage, når du vil.`
          : `Leder og mentor hos ${placement.employer?.name} ser navnet på ${placement.mentee.name}, forløbets plan og det, der står her. Andet får de ikke at vide om menteen.`}
      </p>
      <h2>Det kan arbejdspladsen se nu</h2>
      {now === undefined ? (
        <p>Kun navnet.</p>
      ) : (
        <>
          <p class="limstift-note-text">{now.text}</p>
          <p class="limstift-note-foot">{writtenInDanish(now)}</p>
          {writer !== null && (
            <ButtonForm
              action={`/forloeb/${placement.id}/samtykke/tilbagetraekning`}
              fields={{ version: change?.version ?? '' }}
              look="secondary"
            >
              Træk det tilbage
            </ButtonForm>
          )}
        </>
      )}
      {writer !== null && change !== null && (
        <ConsentForm placementId={placement.id} {...{ writer, change, hasOne: now !== undefined }} />
      )}
      <Earlier versions={versions.filter((version) => !isInForce(version))} />
    </Page>,
  );
}

function ConsentForm({
  placementId,
  writer,
  change: { form, version, differences },
  hasOne,
}: {
  placementId: string;
  writer: ConsentWriter;
  change: FormOfChange;
  hasOne: boolean;
}) {
  return (
    <>
      <h2>{hasOne ? 'Skriv noget andet' : 'Skriv, hvad de må vide'}</h2>
      <Differences differences={differences} />
      <Form action={`/forloeb/${placementId}/samtykke`} class="limstift-narrow">
        <Hidden name="version" value={version} />
        <TextArea
          form={form}
          name="text"
          label={writer === 'mentee' ? 'Det må de vide' : 'Det har menteen sagt ja til'}
          hint="Fx hvad der er godt at tage hensyn til. Højst 1000 tegn. Skriv ikke CPR-nummer."
          rows={5}
        />
        {writer === 'consultant' && (
          <>
            <Radios
              form={form}
              name="agreedHow"
              label="Hvordan sagde menteen ja?"
              choices={WAYS_OF_AGREEING.map((value) => ({ value, label: wayOfAgreeingInDanish(value) }))}
            />
            <DayInput form={form} name="agreedDay" label="Hvilken dag sagde menteen ja?" />
          </>
        )}
        <div class="limstift-actions">
          <Button>{writer === 'mentee' ? 'Ja, det må de vide' : 'Gem samtykket'}</Button>
          <a href={`/forloeb/${placementId}#samtykke`}>Fortryd</a>
        </div>
      </Form>
    </>
  );
}

function Earlier({ versions }: { versions: ConsentVersion[] }) {
  if (versions.length === 0) return null;
  return (
    <>
      <h2>Det har de kunnet se før</h2>
      <ul class="nobullet-list limstift-notes">
        {versions.map((version) => (
          <li>
            <p class="limstift-note-head">
              <strong>{standingInDanish(version)}</strong>
            </p>
            <p class="limstift-note-text">{version.text}</p>
            <p class="limstift-note-foot">{writtenInDanish(version)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
