import type { Tx } from '../../access/database.js';
import { allSchemes } from '../../schemes/scheme.queries.js';
import type { ReadinessPartView } from './readiness.view.js';

/** Every part that some scheme asks of an employer before it begins, once. */
export async function readinessParts(tx: Tx): Promise<{ code: string; says: string }[]> {
  const parts = (await allSchemes(tx)).flatMap(({ scheme }) =>
    scheme.employerParts.filter(({ kind }) => kind === 'readiness'),
  );
  return [...new Map(parts.map(({ code, says }) => [code, { code, says }])).values()];
}

/** How far an employer is: of each part the newest word. */
export async function readinessOf(tx: Tx, employerId: string): Promise<ReadinessPartView[]> {
  const rows = await tx.query<{ code: string; day: string; name: string }[]>(
    `select distinct on (code) code, day, name from employer_readiness
     where employer_id = $1 order by code, day desc, written_at desc`,
    [employerId],
  );
  return (await readinessParts(tx)).map((part) => {
    const row = rows.find(({ code }) => code === part.code);
    return { ...part, day: row?.day ?? null, name: row?.name ?? null };
  });
}
