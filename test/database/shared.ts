/** All that the specs of a run share. Lives in Jest's own process. */
import 'reflect-metadata';
import { endBrowser, unpackedBrowser } from './shared-browser.js';
import { stopTheServer, type TestServer, theServer } from './server.js';
import { toldTemplate } from './told-template.js';

export interface Shared {
  server: TestServer;
  /** Names of databases to clone: with the staff of the municipality, and with all of the demo data. */
  staff: string;
  demo: string;
  /** The program of a browser. */
  browser: string;
}

const made = new Map<string, Promise<unknown>>();

const MAKE: { [Thing in keyof Shared]: () => Promise<Shared[Thing]> } = {
  server: theServer,
  staff: async () => toldTemplate(await theServer(), 'staff'),
  demo: async () => toldTemplate(await theServer(), 'demo'),
  browser: unpackedBrowser,
};

/** Made once. */
export function sharedThing(thing: keyof Shared): Promise<unknown> {
  const known = made.get(thing);
  if (known) return known;
  const making = MAKE[thing]();
  made.set(thing, making);
  return making;
}

/** Leaves nothing behind. */
export async function endShared(): Promise<void> {
  await Promise.allSettled(made.values()); // the specs have told what went wrong
  await endBrowser();
  await stopTheServer();
}
