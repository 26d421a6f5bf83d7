/** The least that a database for the tests needs. */
export function roles(passwords: { owner: string; app: string }): string[] {
  return Object.entries(passwords).map(
    ([name, password]) => `do $$ begin
      if not exists (select from pg_roles where rolname = 'limstift_${name}') then
        create role limstift_${name} login;
      end if;
    end $$;
    alter role limstift_${name} password '${password}'`,
  );
}

export const IN_DATABASE = [
  'create table if not exists kept (what text)',
  'grant all on kept to limstift_app',
];
