import type { ProposalOrder } from '../../schemes/matching.rules.js';
import { saidWithSource } from '../../schemes/said-rule.js';
import { Checkbox, Radios, YesNo } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { faultsAt } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { ApplicationView } from '../applications/application.view.js';
import type { Fit, Misfit } from '../fit/fit.rules.js';
import { fitInDanish, misfitInDanish } from '../fit/fit.words.js';

export interface ProposeFacts {
  visitor: Visitor;
  mentor: ApplicationView;
  mentee: ApplicationView;
  fit: Fit;
  misfits: Misfit[];
  order: ProposalOrder;
  form: Filled;
}

/** Before two are proposed to each other: what they share, and whether something ties them. */
export function proposePage({ visitor, mentor, mentee, fit, misfits, order, form }: ProposeFacts): string {
  const title = 'Foreslå to for hinanden';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/matchning">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={`/matchning/tilmeldinger/${mentor.id}`}>Tilbage til mentoren</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-lead limstift-wrap">{`${mentor.name} som mentor for ${mentee.name}`}</p>
      <ul>
        {[...fitInDanish(fit), ...misfits.map(misfitInDanish)].map((said) => (
          <li>{said}</li>
        ))}
      </ul>
      <p>
        {order.isFixed && `${order.first === 'mentor' ? mentor.name : mentee.name} bliver spurgt først. `}
        {'Den, der spørges, ser kun det, den anden har sagt ja til at vise. '}
        {order.rule && saidWithSource(order.rule)}
      </p>
      <Form action="/matchning/forslag/nyt" class="limstift-narrow">
        <Hidden name="mentorApplicationId" value={mentor.id} />
        <Hidden name="menteeApplicationId" value={mentee.id} />
        <YesNo form={form} name="familyTie" label="Er de to i familie?" />
        <YesNo form={form} name="lineOfCommand" label="Er den ene den andens chef?" />
        {!order.isFixed && (
          <Radios
            form={form}
            name="askFirst"
            label="Hvem skal spørges først?"
            choices={[
              { value: 'mentor', label: `Mentor: ${mentor.name}` },
              { value: 'mentee', label: `Mentee: ${mentee.name}` },
            ]}
          />
        )}
        {faultsAt(form, 'isAgreed').length > 0 && (
          <Checkbox
            form={form}
            name="isAgreed"
            label="Det er aftalt med mentoren, at der kommer en mentee til"
          />
        )}
        <div class="limstift-actions">
          <Button>Send forslaget</Button>
        </div>
      </Form>
    </Page>,
  );
}
