import { formatInstant } from '../../../shared/danish-date.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import { ButtonForm } from '../../../web/form/form.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import { Unbroken } from '../../../web/page/unbroken.js';
import type { Fault } from '../../../web/problems/said.js';
import { letterKindInDanish, letterRecipientInDanish } from '../letter.words.js';
import { ChosenLetters } from './chosen-letters.js';
import type { BatchMove } from './letter-batch.rules.js';
import type { BatchedLetterView, LetterBatchView } from './letter-batch.view.js';
import {
  batchKindInDanish,
  batchStatusInDanish,
  batchStepInDanish,
  failureInDanish,
  lettersInDanish,
} from './letter-batch.words.js';
import { TakeThem } from './taking/take-them.js';

export interface BatchOnPage {
  view: LetterBatchView;
  chosenBy: string;
  isOwn: boolean;
  moves: BatchMove[];
  /** Made, and not marked as printed. */
  unmarked: number;
  /** Those of them that the visitor may mark. */
  toMark: number;
  /** Some of those that could not be made. */
  failed: BatchedLetterView[];
  /** A page of all of them, and where it begins. */
  letters: BatchedLetterView[];
  cursor: string | null;
  next: string | null;
}

interface BatchPageFacts {
  visitor: Visitor;
  batch: BatchOnPage;
  faults: Fault[];
}

/** A batch of letters: what it makes, how far it is, and what may be done with it now. */
export function batchPage({ visitor, batch, faults }: BatchPageFacts): string {
  const { view, moves, failed, isOwn } = batch;
  const title = `Brevkørsel ${view.reference}`;
  const path = `/brevkoersler/${view.id}`;
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/brevkoersler">
      <ErrorSummary faults={faults} />
      <p>
        <a href="/brevkoersler">Alle brevkørsler</a>
      </p>
      <h1>
        <Unbroken text={title} />
      </h1>
      <p class="limstift-next">{batchStepInDanish(view.status, view.letters, isOwn)}</p>
      <dl class="limstift-facts">
        <dt>Breve</dt>
        <dd>{batchKindInDanish(view.kind)}</dd>
        <dt>Status</dt>
        <dd>{batchStatusInDanish(view.status)}</dd>
        <dt>Valgt</dt>
        <dd>{`${formatInstant(new Date(view.createdAt))} af ${batch.chosenBy}`}</dd>
        {view.startedAt !== null && (
          <>
            <dt>Sat i gang</dt>
            <dd>{formatInstant(new Date(view.startedAt))}</dd>
          </>
        )}
      </dl>
      {view.status === 'making' && <Progress view={view} />}
      <Moves path={path} view={view} moves={moves} />
      {view.letters.made > 0 && view.status !== 'making' && <TakeThem path={path} batch={batch} />}
      {failed.length > 0 && <Failed failed={failed} count={view.letters.failed} />}
      <ChosenLetters path={path} batch={batch} />
    </Page>,
  );
}

/** A script fetches the page anew until the letters are made; without one, the reader does. */
function Progress({ view: { letters } }: { view: LetterBatchView }) {
  const settled = letters.made + letters.failed;
  const all = settled + letters.waiting;
  return (
    <div data-anew="">
      <p>
        <label for="breve">{`${settled} af ${lettersInDanish(all)} er færdige.`}</label>
      </p>
      <progress id="breve" value={settled} max={all} />
      <p>
        <a href="">Vis, hvor langt det er</a>
      </p>
    </div>
  );
}

function Moves({ path, view, moves }: { path: string; view: LetterBatchView; moves: BatchMove[] }) {
  if (!['start', 'drop', 'retry'].some((move) => moves.some((one) => one === move))) return null;
  return (
    <div class="limstift-actions limstift-screen-only">
      {moves.includes('start') && (
        <ButtonForm action={`${path}/igangsaettelse`}>
          {`Lav ${lettersInDanish(view.letters.waiting)}`}
        </ButtonForm>
      )}
      {moves.includes('retry') && (
        <ButtonForm action={`${path}/nyt-forsoeg`}>
          {`Prøv igen med ${lettersInDanish(view.letters.failed)}`}
        </ButtonForm>
      )}
      {moves.includes('drop') && (
        <ButtonForm action={`${path}/annullering`} look="secondary">
          Drop kørslen
        </ButtonForm>
      )}
    </div>
  );
}

function Failed({ failed, count }: { failed: BatchedLetterView[]; count: number }) {
  return (
    <>
      <h2>Kunne ikke laves</h2>
      <Table
        caption="Breve, der ikke kunne laves"
        columns={['Sag', 'Brev', 'Til', 'Hvorfor']}
        rows={failed.map((letter) => [
          <a href={`/forloeb/${letter.placementId}`}>{letter.caseReference}</a>,
          letterKindInDanish(letter.kind),
          `${letter.recipientName} (${letterRecipientInDanish(letter.recipientRole).toLowerCase()})`,
          letter.failedBecause === null ? '–' : failureInDanish(letter.failedBecause),
        ])}
      />
      {count > failed.length && <p>{`Her er de første ${failed.length} af ${count}.`}</p>}
    </>
  );
}
