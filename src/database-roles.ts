/** The one-time SQL that a PostgreSQL server needs before Limstift can use it. See the README. */

/** Run as superuser in any database of the server; harmless when run again. */
export function oneTimeSql(passwords: { owner: string; app: string }): string[] {
  return [
    role('limstift_owner', `login nocreaterole createdb password ${literal(passwords.owner)}`),
    role('limstift_app', `login noinherit password ${literal(passwords.app)}`),
    role('limstift_staff', 'nologin'),
    role('limstift_party', 'nologin'),
    role('limstift_system', 'nologin'),
    'grant limstift_staff, limstift_party, limstift_system to limstift_app',
  ];
}

/** Run as superuser inside the database, which `limstift_owner` must own. */
export function oneTimeSqlInDatabase(): string[] {
  return [
    'alter schema public owner to limstift_owner',
    'revoke all on schema public from public',
    'grant usage on schema public to limstift_app, limstift_staff, limstift_party, limstift_system',
    'create extension if not exists btree_gist',
    'create extension if not exists pg_trgm',
  ];
}

function role(name: string, attributes: string): string {
  return `do $$ begin
    if not exists (select from pg_roles where rolname = '${name}') then create role ${name}; end if;
  end $$;
  alter role ${name} ${attributes}`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
