/** A condition in SQL, or `true` for every row. */
type Condition = string;

/** What one database role may do with a table; what is not named is refused. */
interface Rights {
  select?: Condition;
  insert?: Condition;
  update?: { of: string[]; where: Condition; check?: Condition };
  delete?: Condition;
}

/**
 * Row-level security for a table: forced, deny by default, one policy for each database role and
 * command. The owner passes in its definer functions, which others call, and in a session of its own only
 * with `limstift.maintenance` on (migrations, backups).
 */
export function protect(
  table: string,
  roles: Partial<Record<'staff' | 'party' | 'system', Rights>>,
): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy maintenance on ${table} to current_user
       using ((select session_user <> current_user or current_setting('limstift.maintenance', true) = 'on'))`,
    ...Object.entries(roles).flatMap(([role, rights]) => policies(table, `limstift_${role}`, rights)),
  ];
}

function policies(table: string, role: string, rights: Rights): string[] {
  const { select, insert, update } = rights;
  const statements: string[] = [];
  if (select !== undefined) {
    statements.push(
      `grant select on ${table} to ${role}`,
      `create policy ${role}_select on ${table} for select to ${role} using (${select})`,
    );
  }
  if (insert !== undefined) {
    statements.push(
      `grant insert on ${table} to ${role}`,
      `create policy ${role}_insert on ${table} for insert to ${role} with check (${insert})`,
    );
  }
  if (update !== undefined) {
    statements.push(
      `grant update (${update.of.join(', ')}) on ${table} to ${role}`,
      `create policy ${role}_update on ${table} for update to ${role}
         using (${update.where}) with check (${update.check ?? update.where})`,
    );
  }
  if (rights.delete !== undefined) {
    statements.push(
      `grant delete on ${table} to ${role}`,
      `create policy ${role}_delete on ${table} for delete to ${role} using (${rights.delete})`,
    );
  }
  return statements;
}

/** True when the actor's active role is one of these; worked out once a query. */
export function actorIs(...roles: string[]): Condition {
  return `(select actor_is(${roles.map((role) => `'${role}'`).join(', ')}))`;
}

/** The staff that may read cases; an administrator keeps people and rules, and sees no case. */
export const READS_CASES = actorIs('consultant', 'caseworker', 'payer', 'coordinator', 'auditor');
/** The staff that work on cases. */
export const WORKS_ON_CASES = actorIs('consultant', 'caseworker');
export const IS_SYSTEM = actorIs('system');

/** The row's placement is one of the party's own. */
export function ownPlacement(column = 'placement_id'): Condition {
  return `${column} = any ((select own_placement_ids())::uuid[])`;
}
