import type { Tx } from '../../access/database.js';

export interface NewestSwitch {
  code: string;
  number: number;
  isOn: boolean;
  author: string | null;
  switchedAt: Date;
}

/** The newest switch of each scheme that was ever switched, by the scheme's code. */
export async function newestSwitches(tx: Tx): Promise<Map<string, NewestSwitch>> {
  const rows = await tx.query<NewestSwitch[]>(
    `select distinct on (s.code) s.code, s.number, s.is_on as "isOn", s.switched_at as "switchedAt",
       (select name from people where id = s.author_id) as author
     from scheme_switches s order by s.code, s.number desc`,
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** Those who publish or switch the scheme queue up here until commit. */
export async function lockSchemeCode(tx: Tx, code: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`scheme ${code}`]);
}
