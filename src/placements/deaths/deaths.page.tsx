import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import type { PartyOfCase } from './death.rules.js';
import type { DeathView } from './death.view.js';
import { partyInDanish } from './death.words.js';

export interface DeathsFacts {
  visitor: Visitor;
  placementId: string;
  /** Whose case it is, in Danish. */
  of: string;
  parties: PartyOfCase[];
  deaths: DeathView[];
  form: Filled;
}

/** Where those who work on a case write that somebody in it has died. */
export function deathsPage({ visitor, placementId, of, parties, deaths, form }: DeathsFacts): string {
  const title = 'Registrér et dødsfald';
  const living = parties.filter(({ isDead }) => !isDead);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">{of}</p>
      {deaths.length > 0 && <DeathsWritten deaths={deaths} />}
      {living.length > 0 && (
        <>
          <ul>
            <li>
              Der kan ikke længere oprettes breve til den, der er død. Breve til de andre går stadig ud.
            </li>
            <li>
              Medarbejderne ser det på alle personens åbne forløb. Mentor, mentee og leder får ikke besked
              herfra.
            </li>
            <li>Er det en fejl, kan det tages tilbage.</li>
          </ul>
          <Form action={`/forloeb/${placementId}/doedsfald`} class="limstift-narrow">
            <Radios
              form={form}
              name="partyId"
              label="Hvem er død?"
              choices={living.map((who) => ({ value: who.id, label: partyInDanish(who) }))}
            />
            <DayInput form={form} name="day" label="Dødsdag" />
            <TextInput
              form={form}
              name="toldBy"
              label="Hvem har fortalt det?"
              hint="Fx en pårørende, lederen eller CPR"
            />
            <div class="limstift-actions">
              <Button>Gem</Button>
              <a href={`/forloeb/${placementId}`}>Fortryd</a>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}

function DeathsWritten({ deaths }: { deaths: DeathView[] }) {
  return (
    <ul>
      {deaths.map((death) => (
        <li>
          {`${partyInDanish(death)}: død ${formatDay(death.day)}. Fortalt af: ${death.toldBy}. Skrevet af ${death.registeredBy} ${formatInstant(new Date(death.registeredAt))}.`}
          {death.takenBackAt === null ? (
            <p class="limstift-screen-only">
              <a href={`/doedsfald/${death.id}/tilbagefoersel`}>Det er en fejl. Tag det tilbage</a>
            </p>
          ) : (
            <p class="limstift-note-text">
              {`Det var en fejl. ${death.takenBackBy ?? ''} tog det tilbage ${formatInstant(new Date(death.takenBackAt))}: ${death.takenBackBecause ?? ''}`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
