import { type SaidRule, saidWithSource } from '../../schemes/said-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import { Checkbox } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { OnPaper, type PaperShown } from '../page/on-paper.js';
import type { DeclarationView } from './declaration.view.js';

export interface DeclarationPageFacts {
  visitor: Visitor;
  placementId: string;
  text: string;
  rule: SaidRule;
  /** Of the mentor of today; null while they have not declared. */
  declared: DeclarationView | null;
  canDeclare: boolean;
  /** Signed papers that may be registered; null where none may. */
  papers: PaperShown[] | null;
  form: Filled;
}

export function declarationPage(facts: DeclarationPageFacts): string {
  const { visitor, placementId, text, rule, declared, form, papers } = facts;
  const action = `/forloeb/${placementId}/erklaering`;
  const title = 'Mentorens tavshedserklæring';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href={`/forloeb/${placementId}/aftaler`}>Alle aftaler i sagen</a>
      </p>
      <h1>{title}</h1>
      <p>
        {declared === null
          ? 'Mentoren har ikke afgivet erklæringen endnu.'
          : `Afgivet ${formatDay(declared.declaredDay)} ${declared.way === 'paper' ? 'på papir' : 'i Limstift'}.`}
      </p>
      <p class="limstift-wrap">{declared?.text ?? text}</p>
      <p class="form-hint limstift-wrap">{saidWithSource(rule)}</p>
      {facts.canDeclare && (
        <Form action={action} isGuarded={false}>
          <Checkbox form={form} name="hasRead" label="Jeg har læst erklæringen og lover at holde den" />
          <div class="limstift-actions">
            <Button>Afgiv erklæringen</Button>
          </div>
        </Form>
      )}
      {papers && <OnPaper {...{ action: `${action}/papir`, form, papers, placementId }} />}
    </Page>,
  );
}
