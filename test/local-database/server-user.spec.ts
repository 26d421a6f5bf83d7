import { chmod, chown, mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalDatabase } from '../../src/local-database/local-database.js';
import { canEnter, isRoot, ownerOf, unprivilegedUser } from '../../src/local-database/system-user.js';
import { killApps, startApp } from './app-process.js';
import { aFolder, ask, outsideOf, removeFolders, serverPid } from './folders.js';
import { IN_DATABASE, roles } from './roles.js';

const NOBODY = { uid: 65_534, gid: 65_534 };
const checkout = fileURLToPath(new URL('../..', import.meta.url));

const asRoot = isRoot() ? it : it.skip;
const asRootForNobody = isRoot() && (await canEnter(NOBODY, checkout)) ? it : it.skip;
const asOrdinaryUser = isRoot() ? it.skip : it;

async function aFolderOf({ uid, gid }: { uid: number; gid: number }): Promise<string> {
  const folder = join(await aFolder(), '.data');
  await mkdir(folder);
  await chown(folder, uid, gid);
  return folder;
}

afterEach(async () => {
  killApps();
  await removeFolders();
});

afterAll(() => rmdir('/var/lib/limstift').catch(() => undefined));

describe('whom the server runs as', () => {
  asRoot('is never root: the folder stays root’s, the data are given away', async () => {
    const folder = await aFolder();
    const database = await startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
    const server = await stat(`/proc/${await serverPid(folder)}`);
    await database.stop();

    const user = await unprivilegedUser();
    expect(user?.uid).toBeGreaterThan(0);
    expect(server.uid).toBe(user?.uid);
    expect(await ownerOf(join(folder, 'postgres'))).toEqual(user);
    expect(await ownerOf(join(folder, 'postgres.json'))).toEqual({ uid: 0, gid: 0 });
  });

  asRootForNobody('is the ordinary user who starts it', async () => {
    const folder = await aFolderOf(NOBODY);
    const app = await startApp('app', folder, NOBODY);
    const owners = [await ownerOf(join(folder, 'postgres')), await ownerOf(join(folder, 'postgres.json'))];
    await app.end('SIGTERM');

    expect(app.told.created).toBe(true);
    expect(owners).toEqual([NOBODY, NOBODY]);
    expect(await serverPid(folder)).toBeNull();
  });

  asOrdinaryUser('is the ordinary user who runs the tests', async () => {
    const folder = await aFolder();
    const database = await startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
    await database.stop();
    expect((await ownerOf(join(folder, 'postgres')))?.uid).toBe(process.getuid?.());
  });

  asRootForNobody(
    'stays the owner of the data when root starts it once, so that the owner can again',
    async () => {
      const folder = await aFolderOf(NOBODY);
      await (await startApp('app', folder, NOBODY)).end('SIGTERM');

      const byRoot = await startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
      const server = await stat(`/proc/${await serverPid(folder)}`);
      await byRoot.stop();
      const again = await startApp('app', folder, NOBODY);
      await again.end('SIGTERM');

      expect([byRoot.created, server.uid, again.told.created]).toEqual([false, NOBODY.uid, false]);
    },
  );

  asRootForNobody('refuses an ordinary user whose data these are not', async () => {
    const folder = await aFolder();
    const database = await startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
    await database.stop();
    const somebody = { uid: 4242, gid: 4242 };
    const app = await startApp('app', folder, somebody);

    expect(app.told).toMatchObject({
      error: 'CannotStart',
      message: expect.stringContaining('belongs to another user'),
    });
  });
});

describe('a folder that only root may enter', () => {
  asRoot('has its data outside, says so, and finds them again', async () => {
    const folder = await aFolder();
    await chmod(folder, 0o700);
    const said: string[] = [];
    const start = () =>
      startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE, say: (line) => said.push(line) });

    const first = await start();
    await ask(first.appUrl, `insert into kept values ('a grant')`);
    await first.stop();
    await chmod(folder, 0o755); // what once lives outside stays there
    const second = await start();
    const rows = await ask(second.appUrl, 'select what from kept');
    await second.stop();

    expect(rows).toEqual([{ what: 'a grant' }]);
    expect([first.created, second.created]).toEqual([true, false]);
    expect(said).toEqual([
      expect.stringContaining(outsideOf(folder)),
      expect.stringContaining(outsideOf(folder)),
    ]);
    expect(await readdir(folder)).toEqual([]);
    expect(await readdir(outsideOf(folder))).toContain('postgres.json');
  });

  asRoot('refuses when the data were there before it was closed', async () => {
    const folder = await aFolder();
    const open = await startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
    await open.stop();
    await chmod(folder, 0o700);
    const closed = startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });

    await expect(closed).rejects.toThrow(/may not enter that folder any more/);
  });
});
