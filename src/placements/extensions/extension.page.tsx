import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { type SaidRule, saidWithSource } from '../../schemes/said-rule.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { WAYS_OF_AGREEING } from '../consent/consent.rules.js';
import { wayOfAgreeingInDanish } from '../consent/consent.words.js';
import { MEANING_OF_MUTUAL_WISH, meaningOfWish, waitsForAnswerInDanish } from './extension.words.js';

export interface ExtensionPageFacts {
  visitor: Visitor;
  placementId: string;
  /** Whose case it is. */
  of: string;
  runBy: OrganiserRole;
  lastDay: Day;
  /** What the scheme says of it. */
  rule: SaidRule | null;
  /** Why nobody can wish it now; null where they can. */
  closed: string | null;
  /** One of the two, or whoever runs the course. */
  asks: OneOfThePair | 'organiser';
  /** That waits for an answer. */
  open: { lastDay: Day; isOwn: boolean; day: Day } | null;
  /** The day of the own last wish, where the other said no to it. */
  declined: Day | null;
  form: Filled;
}

/** Where mentor and mentee wish to go on, and where whoever runs the course writes down that both do. */
export function extensionPage(facts: ExtensionPageFacts): string {
  const { visitor, placementId, of, lastDay, rule, closed, form } = facts;
  const title = 'Forlæng forløbet';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p>{`Forløbets sidste dag er ${formatDay(lastDay)}.`}</p>
      {closed === null ? (
        <>
          {rule && <p class="form-hint">{saidWithSource(rule)}</p>}
          <Asked {...facts} />
        </>
      ) : (
        <p>{closed}</p>
      )}
    </Page>,
  );
}

function Asked(facts: ExtensionPageFacts) {
  const { asks, open } = facts;
  if (asks === 'organiser') return <BothSaidSo {...facts} />;
  const other = asks === 'mentor' ? 'mentee' : 'mentor';
  if (open === null) return <ToWish {...facts} other={other} />;
  return open.isOwn ? (
    <OwnWish {...facts} {...{ open, other }} />
  ) : (
    <WishOfOther {...facts} {...{ open, other }} />
  );
}

type OfTheOther = ExtensionPageFacts & { other: OneOfThePair };
type OfAWish = OfTheOther & { open: NonNullable<ExtensionPageFacts['open']> };

function ToWish({ placementId, form, runBy, other, declined }: OfTheOther) {
  return (
    <>
      {declined !== null && (
        <p>{`Du ønskede at fortsætte til ${formatDay(declined)}. Det sagde din ${other} ikke ja til.`}</p>
      )}
      <Sentences sentences={meaningOfWish(other, runBy)} />
      <Form action={`/forloeb/${placementId}/forlaengelse`} class="limstift-narrow">
        <DayInput form={form} name="lastDay" label="Hvilken dag skal være den nye sidste dag?" />
        <div class="limstift-actions">
          <Button>Send ønsket</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </>
  );
}

function OwnWish({ placementId, open, other }: OfAWish) {
  return (
    <>
      <p>{waitsForAnswerInDanish(other, open.lastDay, open.day)}</p>
      <ButtonForm action={`/forloeb/${placementId}/forlaengelse/tilbagetraekning`} look="secondary">
        Tag ønsket tilbage
      </ButtonForm>
    </>
  );
}

function WishOfOther({ placementId, open, other, runBy }: OfAWish) {
  const [, ...meaning] = meaningOfWish(other, runBy).slice(0, 3);
  return (
    <>
      <p>
        <strong>{`Din ${other} ønsker at fortsætte til ${formatDay(open.lastDay)}.`}</strong>
      </p>
      <Sentences sentences={['Du skal ikke sige hvorfor, hvis du siger nej.', ...meaning]} />
      <Form action={`/forloeb/${placementId}/forlaengelse/svar`} isGuarded={false}>
        <Hidden name="lastDay" value={formatDay(open.lastDay)} />
        <div class="limstift-actions">
          <Button name="goesOn" value="true">
            Ja, jeg vil også fortsætte
          </Button>
          <Button name="goesOn" value="false" look="secondary">
            Nej
          </Button>
        </div>
      </Form>
    </>
  );
}

function BothSaidSo({ placementId, form }: ExtensionPageFacts) {
  return (
    <>
      <Sentences sentences={MEANING_OF_MUTUAL_WISH} />
      <Form action={`/forloeb/${placementId}/forlaengelse/begge`} class="limstift-narrow">
        <DayInput form={form} name="lastDay" label="Ny sidste dag" />
        <Radios
          form={form}
          name="saidHow"
          label="Hvordan sagde de det?"
          choices={WAYS_OF_AGREEING.map((value) => ({ value, label: wayOfAgreeingInDanish(value) }))}
        />
        <DayInput form={form} name="saidDay" label="Hvilken dag havde de begge sagt det til dig?" />
        <div class="limstift-actions">
          <Button>Forlæng forløbet</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}
