import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

const BY_SELF = 'by_person_id = (select actor_person_id())';
const AS_ONESELF = 'as_party = (select actor_role())';
const OF_A_SEEN_AGREEMENT = 'exists (select from agreements seen where seen.id = agreement_id)';

/** Whoever signs for a mentee may do so, and the signature says that it is theirs. */
export class SignedByRepresentatives1795770000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      signs(`way = case when as_party <> 'mentee' then 'in-app'
        else case consent_writer(placement_id) when 'mentee' then 'in-app' when 'representative' then 'representative' end end`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [signs("way = 'in-app'")]);
  }
}

function signs(way: string): string {
  return `alter policy limstift_party_insert on agreement_signatures
    with check (${BY_SELF} and ${way} and ${AS_ONESELF} and ${OF_A_SEEN_AGREEMENT})`;
}
