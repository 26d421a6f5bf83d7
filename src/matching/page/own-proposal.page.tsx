import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import { Checkbox, Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { ProposalView } from '../proposals/proposal.view.js';
import { ownStatusInDanish } from '../proposals/proposal.words.js';
import { Said } from './proposal.page.js';
import { ShownParts } from './shown-parts.js';

export interface OwnProposalFacts {
  visitor: Visitor;
  proposal: ProposalView;
  /** As whom the visitor is asked. */
  as: OneOfThePair;
  form: Filled;
}

/** A proposal to one of the pair, who sees of the other what the other agreed to show. */
export function ownProposalPage({ visitor, proposal, as, form }: OwnProposalFacts): string {
  const other = as === 'mentor' ? 'mentee' : 'mentor';
  const title = `Forslag til en ${other}`;
  const isMine = proposal.asked === as;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/matchning">
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href="/matchning">Tilbage</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-lead">{`${ownStatusInDanish(proposal.status, isMine)}.`}</p>
      {isMine && (
        <p>{`Svar senest ${formatDay(proposal.answerDay)}. Uden svar bortfalder forslaget efter ${formatDay(proposal.lapsesDay)}.`}</p>
      )}
      <h2>{as === 'mentor' ? 'Om menteen' : 'Om mentoren'}</h2>
      {proposal.other && Object.keys(proposal.other).length > 0 ? (
        <ShownParts shown={proposal.other} asRole={other} />
      ) : (
        <p>Den anden viser først noget, når I begge har sagt ja. Du kan spørge koordinatoren.</p>
      )}
      <Said words={proposal.words} />
      {isMine && <Answer id={proposal.id} form={form} />}
      {proposal.placementId !== null && proposal.status === 'placed' && (
        <p>
          <a href={`/forloeb/${proposal.placementId}`}>Se forløbet</a>
        </p>
      )}
    </Page>,
  );
}

function Answer({ id, form }: { id: string; form: Filled }) {
  return (
    <>
      <h2>Dit svar</h2>
      <Form action={`/matchning/forslag/${id}/besvarelse`} class="limstift-narrow">
        <Radios
          form={form}
          name="says"
          label="Hvad siger du til forslaget?"
          choices={[
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nej' },
            { value: 'ask-more', label: 'Jeg vil vide mere først' },
          ]}
        />
        <TextArea
          form={form}
          name="text"
          label="Begrundelse eller spørgsmål"
          hint="Kun koordinatoren kan læse det. Den anden får det ikke at vide."
          rows={3}
          optional
        />
        <Checkbox
          form={form}
          name="hasNoTie"
          label="Ved et ja: Vi er ikke i familie, og ingen af os er den andens chef"
        />
        <div class="limstift-actions">
          <Button>Send svaret</Button>
        </div>
      </Form>
    </>
  );
}
