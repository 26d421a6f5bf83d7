import type { Tx } from '../../access/database.js';
import type { Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { Correction } from './correction.entity.js';
import type { CorrectionShown, DifferenceShown } from './correction-shown.js';

/** As the asker may see it. */
export async function correctionShown(tx: Tx, correction: Correction): Promise<CorrectionShown> {
  const [shown] = await correctionsShown(tx, [correction]);
  if (shown === undefined) throw new Error('a correction was not shown');
  return shown;
}

/** In the order that they are given in, by as many queries as for one. */
export async function correctionsShown(tx: Tx, corrections: Correction[]): Promise<CorrectionShown[]> {
  const ids = corrections.map(({ id }) => id);
  const lines = await linesOf(tx, ids);
  const claims = await tx.query<
    { id: string; reference: string; month: Month; payeeCvr: string; payeeName: string | null }[]
  >(
    `select c.id, c.reference, c.month, c.payee_cvr as "payeeCvr",
       (select name from employers where cvr = c.payee_cvr) as "payeeName"
     from claims c where c.id = any ($1)`,
    [corrections.map(({ claimId }) => claimId)],
  );
  const recovered = await tx.query<{ correctionId: string; ore: Ore }[]>(
    `select correction_id as "correctionId", sum(amount_ore)::int as ore from recoveries
     where correction_id = any ($1) group by 1`,
    [ids],
  );
  return corrections.map((correction) => {
    const claim = claims.find(({ id }) => id === correction.claimId);
    const back = recovered.find(({ correctionId }) => correctionId === correction.id)?.ore ?? 0;
    const { id, reference = '–', month = '' } = claim ?? { id: correction.claimId };
    return {
      correction,
      claim: { id, reference, month },
      payee: { cvr: claim?.payeeCvr ?? '', name: claim?.payeeName ?? null },
      lines: lines
        .filter(({ correctionId }) => correctionId === correction.id)
        .map(({ correctionId: _of, ...line }) => line),
      outstandingOre: correction.amountOre < 0 ? -correction.amountOre - back : 0,
    };
  });
}

function linesOf(tx: Tx, ids: string[]): Promise<(DifferenceShown & { correctionId: string })[]> {
  return tx.query(
    `select k.correction_id as "correctionId", k.line_id as "lineId", k.minutes_before as "minutesBefore",
       k.wage_cost_before_ore as "wageCostBeforeOre", k.amount_before_ore as "amountBeforeOre",
       k.minutes_after as "minutesAfter", k.wage_cost_after_ore as "wageCostAfterOre",
       k.amount_after_ore as "amountAfterOre", n.number::int, n.mentor
     from correction_lines k join (
       select l.id, coalesce(m.name, '–') as mentor, row_number() over (partition by l.claim_id
         order by g.first_day, w.first_day, l.ceiling_ore nulls first, l.id) as number
       from claim_lines l join grants g on g.id = l.grant_id join wage_costs w on w.id = l.wage_cost_id
         left join mentors m on m.id = l.mentor_id
       where l.claim_id in (select claim_id from corrections where id = any ($1))) n on n.id = k.line_id
     where k.correction_id = any ($1) order by k.correction_id, n.number`,
    [ids],
  );
}
