import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { CannotStart } from '../../src/local-database/cannot-start.js';
import { type LocalDatabase, startLocalDatabase } from '../../src/local-database/local-database.js';
import { aFolder, ask, removeFolders, serverPid } from './folders.js';
import { IN_DATABASE, roles } from './roles.js';

function start(folder: string): Promise<LocalDatabase> {
  return startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
}

describe('the local database', () => {
  afterEach(removeFolders);

  it('keeps its data from one start to the next, under the same passwords', async () => {
    const folder = join(await aFolder(), '.data');

    const first = await start(folder);
    await ask(first.appUrl, `insert into kept values ('a grant')`);
    await first.stop();
    const second = await start(folder);
    const rows = await ask(second.appUrl, 'select what from kept');
    await second.stop();

    expect([first.created, second.created]).toEqual([true, false]);
    expect(rows).toEqual([{ what: 'a grant' }]);
    expect(new URL(second.ownerUrl).password).toBe(new URL(first.ownerUrl).password);
  });

  it('stops in good order, also when asked twice, and leaves nothing but data, passwords and log', async () => {
    const folder = await aFolder();
    const database = await start(folder);
    await Promise.all([database.stop(), database.stop()]);
    await database.stop();

    expect(await serverPid(folder)).toBeNull();
    expect((await readdir(folder)).toSorted()).toEqual(['postgres', 'postgres.json', 'postgres.log']);
    expect(await readdir(join(folder, 'postgres'))).not.toContain('postmaster.pid');
  });

  it('stops the server again when the one-time statements fail', async () => {
    const folder = await aFolder();
    const failing = startLocalDatabase(folder, { roles, inDatabase: ['select 1 / 0'] });

    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await serverPid(folder)).toBeNull();
  });

  it('refuses a folder "postgres" with something else in it, and takes an empty one', async () => {
    const [full, empty] = [await aFolder(), await aFolder()];
    await mkdir(join(full, 'postgres'));
    await writeFile(join(full, 'postgres', 'holiday.jpg'), '');
    await mkdir(join(empty, 'postgres'));

    await expect(start(full)).rejects.toThrow(/is in the way/);
    await (await start(empty)).stop();
  });

  it('refuses data without their passwords, naming the file', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n');

    const refusal: unknown = await start(folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CannotStart);
    expect(refusal).toMatchObject({ message: expect.stringContaining(join(folder, 'postgres.json')) });
  });
});

describe('a running local database', () => {
  let folder: string;
  let database: LocalDatabase;

  beforeAll(async () => {
    folder = await aFolder();
    database = await start(folder);
  });

  afterAll(async () => {
    await database.stop();
    await removeFolders();
  });

  it('signs in the owner and the application to the database limstift', async () => {
    const who =
      'select session_user as who, current_database() as where, usesuper from pg_user where usename = session_user';
    const answers = [await ask(database.ownerUrl, who), await ask(database.appUrl, who)];

    expect(answers).toEqual([
      [{ who: 'limstift_owner', where: 'limstift', usesuper: false }],
      [{ who: 'limstift_app', where: 'limstift', usesuper: false }],
    ]);
  });

  it('speaks UTF-8 in the same order on every machine, keeps UTC, and hears only this machine', async () => {
    const [settings] = await ask(
      database.appUrl,
      `select current_setting('server_encoding') as encoding, datlocprovider as provider, datlocale as locale,
              current_setting('timezone') as timezone, current_setting('listen_addresses') as addresses,
              current_setting('password_encryption') as passwords
         from pg_database where datname = current_database()`,
    );

    expect(settings).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      timezone: 'UTC',
      addresses: '127.0.0.1',
      passwords: 'scram-sha-256',
    });
  });

  it('lets nobody in without the password', async () => {
    const guess = new URL(database.appUrl);
    guess.password = 'guess';
    const client = new Client({ connectionString: guess.href });
    const refusal = await client.connect().catch((error: unknown) => error);

    expect(refusal).toMatchObject({ code: '28P01' });
  });

  it('keeps its passwords in a file that only its owner may read', async () => {
    expect((await stat(join(folder, 'postgres.json'))).mode & 0o777).toBe(0o600);
  });
});
