import { saidWithSource } from '../../schemes/said-rule.js';
import type { AgreementParty } from '../../schemes/rule/agreement-rule.js';
import { Checkbox } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden, PrintButton } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { PartChange } from '../agreement-versions.rules.js';
import type { AgreementView } from '../agreement.view.js';
import { agreementStatusInDanish } from '../agreement.words.js';
import { AgreementText, Changes, Earlier, Signatures } from './agreement-text.js';
import { OnPaper, type PaperShown } from './on-paper.js';

export interface AgreementPageFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  agreement: AgreementView;
  /** Against the version that is in force meanwhile. */
  changes: PartChange[];
  canWrite: boolean;
  canSend: boolean;
  /** Whether it waits for the visitor's own signature. */
  canSign: boolean;
  /** Those whose signature on paper the visitor may register. */
  signersOnPaper: AgreementParty[];
  papers: PaperShown[];
  form: Filled;
}

/** An agreement as it is read, signed and printed. */
export function agreementPage(facts: AgreementPageFacts): string {
  const { visitor, placement, agreement, form, signersOnPaper } = facts;
  const { title, code, parts, version } = agreement;
  const here = `/forloeb/${placement.id}/aftaler/${code}`;
  const isFaulty = form.faults.length > 0;
  return html(
    <Page title={isFaulty ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href={`/forloeb/${placement.id}/aftaler`}>Alle aftaler i sagen</a>
      </p>
      <h1>{title}</h1>
      <p>{`Sag ${placement.reference}. ${howItStands(agreement)}`}</p>
      {!agreement.fits && (
        <p class="limstift-next">
          Aftalen passer ikke længere på forløbet. Den ændrede aftale skal sendes og underskrives igen.
        </p>
      )}
      <Moves {...facts} here={here} />
      <PrintButton>Udskriv aftalen</PrintButton>
      {facts.changes.length > 0 && (
        <>
          <h2>Det er ændret</h2>
          <Changes changes={facts.changes} />
        </>
      )}
      <h2>Det er aftalt</h2>
      {parts === null ? <p>{unreadInDanish(agreement)}</p> : <AgreementText parts={parts} />}
      {version !== null && (
        <>
          <h2>Underskrifter</h2>
          <Signatures {...agreement} />
        </>
      )}
      <p class="form-hint limstift-wrap">{saidWithSource(agreement)}</p>
      {facts.canSign && (
        <Form action={`${here}/underskrift`} isGuarded={false}>
          <Hidden name="version" value={String(version)} />
          <Checkbox form={form} name="hasRead" label={`Jeg har læst »${title}« og er enig`} />
          <div class="limstift-actions">
            <Button>Underskriv aftalen</Button>
          </div>
        </Form>
      )}
      {signersOnPaper.length > 0 && (
        <OnPaper
          action={`${here}/underskrift-paa-papir`}
          form={form}
          papers={facts.papers}
          placementId={placement.id}
          signers={signersOnPaper}
        />
      )}
      <Earlier parties={agreement.parties} earlier={agreement.earlier} />
    </Page>,
  );
}

function Moves({ here, canWrite, canSend, agreement }: AgreementPageFacts & { here: string }) {
  return (
    <>
      {canWrite && (
        <p class="limstift-screen-only">
          <a href={`${here}/ret`}>Skriv i aftalen</a>
        </p>
      )}
      {canSend && (
        <ButtonForm action={`${here}/afsendelse`}>
          {agreement.version === null
            ? 'Send aftalen til underskrift'
            : 'Send den ændrede aftale til underskrift'}
        </ButtonForm>
      )}
    </>
  );
}

function howItStands({ status, version, versionInForce }: AgreementView): string {
  const said = agreementStatusInDanish(status);
  if (version === null) return `${said}.`;
  const meanwhile =
    versionInForce !== null && versionInForce !== version ? ` Version ${versionInForce} gælder imens.` : '';
  return `Version ${version}: ${said.toLowerCase()}.${meanwhile}`;
}

function unreadInDanish({ version }: AgreementView): string {
  return version === null ? 'Aftalen er ikke sendt endnu.' : 'Aftalen læses kun af dem, der har indgået den.';
}
