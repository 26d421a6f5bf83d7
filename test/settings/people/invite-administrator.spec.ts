import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ask } from '../../database/ask.js';
import { cloneDatabase, type TestDatabase } from '../../database/test-database.js';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'limstift-invite-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The command in a process of its own: what it printed, or what it complained of. */
async function invite(...who: string[]): Promise<string> {
  const script = ['--import', './test/database/typescript.mjs', 'src/invite-administrator.ts', ...who];
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: database.appUrl,
    LIMSTIFT_DATA: folder,
    LIMSTIFT_URL: 'https://mentor.limstrup.example',
  };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, script, { env }).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  return stdout + stderr;
}

it('asks for a name and an e-mail', async () => {
  expect(await invite('Asta')).toContain('Say who');
  expect(await invite('Asta', 'no e-mail')).toContain('Say who');
});

it('prints the link for the first administrator, and no more once they have a password', async () => {
  expect(await invite('Asta Administrator', 'asta@limstrup.example')).toMatch(
    /^Choose a password before \d{4}-\d{2}-\d{2}:\nhttps:\/\/mentor\.limstrup\.example\/invitation\/[\w-]{43}\n$/,
  );

  await ask(database.ownerUrl, `insert into person_passwords select id, 'hash', now() from people`);

  expect(await invite('En Anden', 'anden@limstrup.example')).toContain('There is an administrator already');
});
