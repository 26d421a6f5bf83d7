import type { Shared } from './shared.js';

/** Asks Jest's own process, which makes it for the first who asks. */
export async function shared<Thing extends keyof Shared>(thing: Thing): Promise<Shared[Thing]> {
  const door = process.env['LIMSTIFT_TEST_SERVER'];
  if (door === undefined) throw new Error('the database is for specs that Jest runs with its globalSetup');
  const response = await fetch(`${door}/${thing}`);
  if (!response.ok) throw new Error(`no ${thing} for tests: ${await response.text()}`);
  return (await response.json()) as Shared[Thing];
}
