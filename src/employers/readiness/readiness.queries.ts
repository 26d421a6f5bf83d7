import type { Tx } from '../../access/database.js';
import type { EmployerPart } from '../../schemes/rule/practice.js';
import { allSchemes } from '../../schemes/scheme.queries.js';
import type { ReadinessPartView } from './readiness.view.js';

/** Every part that some scheme asks of an employer before it begins, once. */
export async function readinessParts(tx: Tx): Promise<EmployerPart[]> {
  const parts = (await allSchemes(tx)).flatMap(({ scheme }) =>
    scheme.employerParts.filter(({ kind }) => kind === 'readiness'),
  );
  return [...new Map(parts.map((part) => [part.code, part])).values()];
}

/** How far an employer is, under whatever CVR number: of each part the newest word. */
export async function readinessOf(tx: Tx, employerId: string): Promise<ReadinessPartView[]> {
  const rows = await tx.query<{ code: string; day: string; name: string }[]>(
    `select distinct on (code) code, day, name from employer_readiness
     where employer_id = any (array(select same_business($1))) order by code, day desc, written_at desc`,
    [employerId],
  );
  return (await readinessParts(tx)).map(({ code, says, source, strength }) => {
    const row = rows.find((one) => one.code === code);
    return { code, says, source, strength, day: row?.day ?? null, name: row?.name ?? null };
  });
}
