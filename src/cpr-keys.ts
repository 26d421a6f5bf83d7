import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, ConfigFault } from './config.js';
import type { CprKeys } from './mentees/cpr-cipher.js';

/** The keys from the environment, or those of a local data folder, made at its first start. */
export async function cprKeys(config: Config): Promise<CprKeys> {
  const { cprKeys: encryption, cprLookupKey: lookup } = config;
  if (encryption !== null && lookup !== null) return keysIn(encryption, lookup);

  const file = join(config.dataFolder, 'cpr-keys.json');
  await mkdir(config.dataFolder, { recursive: true });
  const made = { encryption: `local:${newKey()}`, lookup: newKey() };
  try {
    await writeFile(file, JSON.stringify(made), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const kept = JSON.parse(await readFile(file, 'utf8')) as typeof made;
  return keysIn(kept.encryption, kept.lookup);
}

function newKey(): string {
  return randomBytes(32).toString('base64');
}

function keysIn(encryption: string, lookup: string): CprKeys {
  const pairs = encryption.split(',').map((pair): [string, Buffer] => {
    const [id = '', key = ''] = pair.split(':');
    return [id, keyOf(key, 'LIMSTIFT_CPR_KEYS')];
  });
  const current = pairs[0]?.[0] ?? '';
  return { current, encryption: new Map(pairs), lookup: keyOf(lookup, 'LIMSTIFT_CPR_LOOKUP_KEY') };
}

function keyOf(base64: string, setting: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new ConfigFault(`${setting} needs keys of 32 bytes in base64.`);
  return key;
}
