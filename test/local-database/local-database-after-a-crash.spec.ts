import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalDatabase, startLocalDatabase } from '../../src/local-database/local-database.js';
import { signal } from '../../src/local-database/processes.js';
import { unprivilegedUser } from '../../src/local-database/system-user.js';
import { killApps, startApp } from './app-process.js';
import { aFolder, ask, killServer, removeFolders, serverPid } from './folders.js';
import { IN_DATABASE, roles } from './roles.js';

function start(folder: string): Promise<LocalDatabase> {
  return startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
}

let afterPowerCut: string;

/** A copy of a folder whose server ended as in a power cut, with `postmaster.pid` still there. */
async function aFolderAfterPowerCut(): Promise<string> {
  const folder = await aFolder();
  await cp(afterPowerCut, folder, { recursive: true });
  return folder;
}

beforeAll(async () => {
  afterPowerCut = await aFolder();
  const { appUrl, stop } = await start(afterPowerCut);
  await ask(appUrl, `insert into kept values ('a grant')`);
  await killServer(afterPowerCut);
  await stop();
});

/** Puts another pid in what the dead server left behind. */
async function writeStalePid(folder: string, pid: number): Promise<void> {
  const file = join(folder, 'postgres', 'postmaster.pid');
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [String(pid), ...rest].join('\n'));
}

async function expectItStarts(folder: string): Promise<void> {
  const { appUrl, stop } = await start(folder);
  const rows = await ask(appUrl, 'select what from kept');
  await stop();
  expect(rows).toEqual([{ what: 'a grant' }]);
}

afterEach(killApps);
afterAll(removeFolders);

// The processes that stand in for the dead server run as its user: PostgreSQL overlooks those of others.
describe('after a crash', () => {
  it('adopts the living server of an app that was killed, and stops it in the end', async () => {
    const folder = await aFolderAfterPowerCut();
    const app = await startApp('app', folder);
    await app.end('SIGKILL');
    const orphan = await serverPid(folder);

    const { appUrl, created, stop } = await start(folder);
    const adopted = await serverPid(folder);
    const rows = await ask(appUrl, 'select what from kept');
    await stop();

    expect(orphan).not.toBeNull();
    expect({ adopted, created, rows }).toEqual({
      adopted: orphan,
      created: false,
      rows: [{ what: 'a grant' }],
    });
    expect(await serverPid(folder)).toBeNull();
  });

  it('starts when the pid in postmaster.pid is nobody', async () => {
    await expectItStarts(await aFolderAfterPowerCut());
  });

  it('starts when the pid now belongs to another program, which it leaves alone', async () => {
    const folder = await aFolderAfterPowerCut();
    const other = spawn('sleep', ['60'], await unprivilegedUser());
    await writeStalePid(folder, other.pid ?? 0);

    await expectItStarts(folder);
    const untouched = other.exitCode === null && other.signalCode === null;
    other.kill();
    expect(untouched).toBe(true);
  });

  it('starts when the pid now belongs to the server of another folder, which it leaves alone', async () => {
    const [folder, otherFolder] = [await aFolderAfterPowerCut(), await aFolderAfterPowerCut()];
    const other = await start(otherFolder);
    const otherPid = await serverPid(otherFolder);
    await writeStalePid(folder, otherPid ?? 0);

    await expectItStarts(folder);
    expect(await serverPid(otherFolder)).toBe(otherPid);
    await other.stop();
  });

  it('starts when the pid is a zombie', async () => {
    const folder = await aFolderAfterPowerCut();
    // The shell becomes `sleep`, which never asks after the child it did not know it had.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      ...(await unprivilegedUser()),
    });
    const zombie = Number(String(await once(parent.stdout, 'data')));
    if (process.platform === 'linux') await untilZombie(zombie);
    await writeStalePid(folder, zombie);

    await expectItStarts(folder);
    parent.kill();
  });

  it('starts when postmaster.pid is empty', async () => {
    const folder = await aFolderAfterPowerCut();
    await writeFile(join(folder, 'postgres', 'postmaster.pid'), '');

    await expectItStarts(folder);
  });

  it('sweeps a half-made data folder of a dead process and spares that of a living one', async () => {
    const folder = await aFolder();
    const dead = spawn('true');
    await once(dead, 'exit');
    const [half, atWork] = [`postgres.new-${dead.pid}-abc123`, `postgres.new-${process.pid}-abc123`];
    await mkdir(join(folder, half, 'data'), { recursive: true });
    await mkdir(join(folder, atWork));

    const { created, stop } = await start(folder);
    await stop();

    expect(created).toBe(true);
    const left = (await readdir(folder)).filter((name) => name.includes('.new-'));
    expect(left).toEqual([atWork]);
  });

  it('survives being killed in the middle of making the data folder', async () => {
    const folder = await aFolder();
    const app = startApp('app', folder);
    while (!(await readdir(folder)).some((name) => name.includes('.new-'))) await new Promise(setImmediate);
    killApps();
    await expect(app).rejects.toThrow(/without a word/);

    const { created, stop } = await start(folder);
    await stop();
    expect(created).toBe(true);
  });

  it('lets the app drain when Ctrl-C reaches the whole process group', async () => {
    const folder = await aFolderAfterPowerCut();
    const app = await startApp('drains-slowly', folder);
    const ended = app.end('SIGINT', 'group');
    const rows = await ask(app.told.appUrl ?? '', 'select pg_sleep(0.1), 1 as one');
    await ended;

    expect(rows).toMatchObject([{ one: 1 }]);
    expect(await serverPid(folder)).toBeNull();
  });
});

async function untilZombie(pid: number): Promise<void> {
  while (!/\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8'))) await new Promise(setImmediate);
}

describe('two apps on one folder', () => {
  it('refuses the second, naming the folder and the holder, and does not disturb the first', async () => {
    const folder = await aFolderAfterPowerCut();
    const first = await startApp('app', folder);
    const second = start(folder);

    await expect(second).rejects.toMatchObject({ name: 'AlreadyRunning', folder, holderPid: first.pid });
    expect(await ask(first.told.appUrl ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.end('SIGTERM');
  });

  it('refuses a second start in the same process as well', async () => {
    const folder = await aFolderAfterPowerCut();
    const first = await start(folder);
    await expect(start(folder)).rejects.toMatchObject({ name: 'AlreadyRunning', holderPid: process.pid });
    await first.stop();
    await (await start(folder)).stop();
  });

  it('lets one of several first starts win', async () => {
    const folder = await aFolder();
    const apps = await Promise.all([1, 2, 3].map(() => startApp('app', folder)));

    const winners = apps.filter(({ told }) => told.created);
    const losers = apps.filter(({ told }) => told.error === 'AlreadyRunning');
    expect([winners.length, losers.length]).toEqual([1, 2]);
    expect(losers.map(({ told }) => told.holderPid)).toEqual([winners[0]?.pid, winners[0]?.pid]);
    await winners[0]?.end('SIGTERM');
    await (await start(folder)).stop();
  });

  it('lets one of several starts win over what a power cut left', async () => {
    const folder = await aFolderAfterPowerCut();
    await writeStalePid(folder, process.pid);
    const apps = await Promise.all([1, 2, 3].map(() => startApp('app', folder)));

    const winners = apps.filter(({ told }) => told.appUrl);
    expect(winners).toHaveLength(1);
    await winners[0]?.end('SIGTERM');
    await expectItStarts(folder);
  });

  it('takes over from an app that is about to end', async () => {
    const folder = await aFolderAfterPowerCut();
    const first = await startApp('app', folder);
    const firstPid = await serverPid(folder);
    signal(first.pid, 'SIGTERM');
    let next: LocalDatabase | null = null;
    while (!next) next = await start(folder).catch(refusedBy(first.pid));

    expect(await ask(next.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await serverPid(folder)).not.toBe(firstPid);
    await next.stop();
  });
});

function refusedBy(pid: number): (error: unknown) => null {
  return (error) => {
    expect(error).toMatchObject({ name: 'AlreadyRunning', holderPid: pid });
    return null;
  };
}
