import { ButtonForm } from '../../../web/form/form.js';
import { Table } from '../../../web/page/table.js';
import { letterKindInDanish, letterRecipientInDanish } from '../letter.words.js';
import type { BatchOnPage } from './batch.page.js';
import type { ItemStatus } from './letter-batch.rules.js';
import type { BatchedLetterView } from './letter-batch.view.js';

/** Every letter of a batch: to be looked through before they are made, and each to be opened when it is. */
export function ChosenLetters({ path, batch }: { path: string; batch: BatchOnPage }) {
  const { letters, cursor, next, moves } = batch;
  const mayChoose = moves.includes('choose');
  return (
    <>
      <h2 id="breve-i-koersel">Brevene</h2>
      <Table
        caption="Breve i kørslen"
        columns={['Nr.', 'Sag', 'Brev', 'Til', 'Status', ...(mayChoose ? ['Vælg'] : [])]}
        rows={letters.map((letter) => [
          String(letter.position),
          <a href={`/forloeb/${letter.placementId}/breve`}>{letter.caseReference}</a>,
          <Letter letter={letter} mayDraft={mayChoose} />,
          `${letter.recipientName} (${letterRecipientInDanish(letter.recipientRole).toLowerCase()})`,
          itemStatusInDanish(letter.status),
          ...(mayChoose ? [<LeaveOut path={path} letter={letter} cursor={cursor ?? ''} />] : []),
        ])}
      />
      {next !== null && (
        <p>
          <a href={`${path}?cursor=${next}#breve-i-koersel`}>Flere breve</a>
        </p>
      )}
    </>
  );
}

function Letter({ letter, mayDraft }: { letter: BatchedLetterView; mayDraft: boolean }) {
  const { letterId, kind, aboutId, occasion, recipientRole, placementId } = letter;
  const name = letterKindInDanish(kind);
  if (letterId !== null) return <a href={`/breve/${letterId}`}>{`${name} (PDF)`}</a>;
  if (!mayDraft) return <>{name}</>;
  const asked = { kind, aboutId, recipient: recipientRole, ...(occasion !== '' && { occasion }) };
  return (
    <>
      {`${name}. `}
      <a href={`/forloeb/${placementId}/breve/kladde?${new URLSearchParams(asked).toString()}`}>
        Se kladden (PDF)
      </a>
    </>
  );
}

interface LeaveOutProps {
  path: string;
  letter: BatchedLetterView;
  /** Of the page that the visitor is on. */
  cursor: string;
}

function LeaveOut({ path, letter: { position, status }, cursor }: LeaveOutProps) {
  const isLeftOut = status === 'left-out';
  return (
    <ButtonForm
      action={`${path}/breve/${position}/udeladelse`}
      fields={{ isLeftOut: String(!isLeftOut), cursor }}
      look="secondary"
    >
      {isLeftOut ? 'Tag med' : 'Udelad'}
      <span class="sr-only">{` brev ${position}`}</span>
    </ButtonForm>
  );
}

function itemStatusInDanish(status: ItemStatus): string {
  switch (status) {
    case 'waiting':
      return 'Ikke lavet';
    case 'made':
      return 'Lavet';
    case 'failed':
      return 'Kunne ikke laves';
    case 'left-out':
      return 'Udeladt';
    case 'written-meanwhile':
      return 'Skrevet af en anden imens';
  }
}
