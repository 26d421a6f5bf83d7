import { formatDay } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import type { DeathTakingBackRefusal, DeathWritten } from './death.rules.js';
import { deathTakingBackRefusalInDanish, partyInDanish } from './death.words.js';

interface TakeBackDeathFacts {
  visitor: Visitor;
  death: Omit<DeathWritten, 'takenBackAt' | 'takenBackBy'>;
  /** What keeps it from being taken back. */
  hindrances: DeathTakingBackRefusal[];
  form: Filled;
}

/** Where it is put right that somebody was said to have died. */
export function takeBackDeathPage({ visitor, death, hindrances, form }: TakeBackDeathFacts): string {
  const title = 'Tag registreringen af et dødsfald tilbage';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <div class="limstift-narrow">
        {hindrances.length === 0 && <ErrorSummary faults={form.faults} />}
        <ToCase id={death.placementId} />
        <h1>{title}</h1>
        <p class="limstift-wrap">
          {`Der står, at ${partyInDanish(death)} døde ${formatDay(death.day)}. Fortalt af: ${death.toldBy}.`}
        </p>
        {hindrances.map((hindrance) => (
          <p class="limstift-next">{deathTakingBackRefusalInDanish(hindrance).detail}</p>
        ))}
        {hindrances.length === 0 && (
          <>
            <p>Bagefter kan der igen oprettes breve til personen. Det, der er skrevet, kan stadig læses.</p>
            <Form action={`/doedsfald/${death.id}/tilbagefoersel`}>
              <TextArea form={form} name="reason" label="Hvad var forkert?" rows={2} />
              <div class="limstift-actions">
                <Button>Tag registreringen tilbage</Button>
                <a href={`/forloeb/${death.placementId}/doedsfald`}>Fortryd</a>
              </div>
            </Form>
          </>
        )}
      </div>
    </Page>,
  );
}
