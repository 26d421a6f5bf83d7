import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { isOpen } from '../proposals/proposal.rules.js';
import type { ProposalView } from '../proposals/proposal.view.js';
import { answerInDanish, proposalStatusInDanish } from '../proposals/proposal.words.js';
import { pairInDanish } from './matching.page.js';

export interface ProposalFacts {
  visitor: Visitor;
  proposal: ProposalView;
  mentorApplicationId: string;
  menteeApplicationId: string;
  /** As `proposal.status` and whom it was first sent to. */
  state: Parameters<typeof proposalStatusInDanish>[0];
  form: Filled;
}

/** A proposal as the coordinator follows it. */
export function proposalPage(facts: ProposalFacts): string {
  const { visitor, proposal, state, form } = facts;
  const title = pairInDanish(proposal);
  const here = `/matchning/forslag/${proposal.id}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/matchning">
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href="/matchning">Al matchning</a>
      </p>
      <h1 class="limstift-wrap">{title}</h1>
      <p>{`${proposalStatusInDanish(state)}.${untilInDanish(proposal)}`}</p>
      <ul class="nobullet-list">
        <li>
          <a href={`/matchning/tilmeldinger/${facts.mentorApplicationId}`}>Mentorens tilmelding</a>
        </li>
        <li>
          <a href={`/matchning/tilmeldinger/${facts.menteeApplicationId}`}>Menteens tilmelding</a>
        </li>
        {proposal.placementId !== null && (
          <li>
            <a href={`/forloeb/${proposal.placementId}`}>Forløbet</a>
          </li>
        )}
      </ul>
      <Said words={proposal.words} />
      {proposal.words.at(-1)?.says === 'ask-more' && isOpen(proposal.status) && (
        <Form action={`${here}/svar`} class="limstift-narrow">
          <TextArea form={form} name="text" label="Dit svar" hint="Kun den, der spurgte, kan læse det." />
          <div class="limstift-actions">
            <Button>Send svaret</Button>
          </div>
        </Form>
      )}
      {proposal.status === 'agreed' && <Place here={here} form={form} />}
      {isOpen(proposal.status) && (
        <ButtonForm action={`${here}/tilbagetraekning`} look="secondary">
          Træk forslaget tilbage
        </ButtonForm>
      )}
    </Page>,
  );
}

function untilInDanish({ asked, answerDay, lapsesDay }: ProposalView): string {
  return asked === null
    ? ''
    : ` Svar senest ${formatDay(answerDay)}. Uden svar bortfalder det efter ${formatDay(lapsesDay)}.`;
}

/** What was said, in order. */
export function Said({ words }: { words: ProposalView['words'] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h2>Svar</h2>
      {words.map(({ byRole, says, text, createdAt }) => (
        <>
          <p>{`${answerInDanish(says, byRole)} ${formatInstant(createdAt)}.`}</p>
          {text !== null && <p class="limstift-note-text">{text}</p>}
        </>
      ))}
    </>
  );
}

function Place({ here, form }: { here: string; form: Filled }) {
  return (
    <>
      <h2>Opret forløbet</h2>
      <Form action={`${here}/forloeb`} class="limstift-narrow">
        <TextArea form={form} name="purpose" label="Formål" rows={3} />
        <TextArea form={form} name="tasks" label="Hvad skal mentoren hjælpe med?" rows={3} />
        <DayInput form={form} name="firstDay" label="Første dag" />
        <DayInput form={form} name="lastDay" label="Sidste dag" />
        <div class="limstift-actions">
          <Button>Opret forløbet</Button>
        </div>
      </Form>
    </>
  );
}
