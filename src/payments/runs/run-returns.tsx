import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { Table } from '../../web/page/table.js';
import { MOST_RETURNS, type ReturnOfRun } from './return-of-run.js';

interface RunReturnsProps {
  runId: string;
  returns: ReturnOfRun[];
  mayReturn: boolean;
}

/** Money of a run that came back: when, how much, what the bank said, who wrote it, and what became of it. */
export function RunReturns({ runId, returns, mayReturn }: RunReturnsProps) {
  if (returns.length === 0) return null;
  return (
    <>
      <h2>Penge, der kom retur</h2>
      {returns.length === MOST_RETURNS && <p>{`Her står de nyeste ${MOST_RETURNS}.`}</p>}
      <Table
        caption="Penge, der kom retur"
        columns={['Nr.', 'Krav', 'Modtager', 'Beløb', 'Kom retur', 'Banken siger', 'Skrevet af', 'Nu']}
        rows={returns.map((one) => [
          String(one.position),
          <a href={addressOf(one)}>{one.claimReference}</a>,
          one.payeeName,
          formatKroner(one.amountOre),
          formatDay(one.returnedDay),
          one.reason,
          `${one.registeredBy} ${formatInstant(one.registeredAt)}`,
          <Became one={one} runId={runId} mayReturn={mayReturn} />,
        ])}
      />
    </>
  );
}

function Became({ one, runId, mayReturn }: { one: ReturnOfRun; runId: string; mayReturn: boolean }) {
  const { position, takenBackAt, takenBackBy, takenBackBecause, wentWith } = one;
  if (takenBackAt !== null) {
    return <>{`${takenBackBy} tog det tilbage ${formatInstant(takenBackAt)}: ${takenBackBecause}`}</>;
  }
  if (wentWith !== null) {
    return (
      <>
        Gik med igen i <a href={`/udbetalinger/${wentWith.id}`}>{wentWith.reference}</a>
      </>
    );
  }
  if (!mayReturn) return <>Venter på en senere kørsel</>;
  return (
    <>
      {'Venter på en senere kørsel. '}
      <a
        class="limstift-screen-only"
        href={`/udbetalinger/${runId}/betalinger/${position}/retur/tilbagefoersel`}
      >
        Tag tilbage<span class="sr-only">{`: retur af betaling ${position}`}</span>
      </a>
    </>
  );
}

function addressOf({ claimId, correctionId }: ReturnOfRun): string {
  return correctionId === null ? `/krav/${claimId}` : `/reguleringer/${correctionId}`;
}
