import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { access, chmod, mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { clusterIn } from '../../src/local-database/cluster.js';
import { createCluster } from '../../src/local-database/new-cluster.js';
import { goneWithin, isRunning, pause } from '../../src/local-database/processes.js';
import { findPrograms } from '../../src/local-database/programs.js';
import { startServer } from '../../src/local-database/start-server.js';
import { unprivilegedUser } from '../../src/local-database/system-user.js';
import { startThrowawayServer, sweepThrowaways } from '../../src/local-database/throwaway-database.js';
import { killApps, startApp } from './app-process.js';
import { aFolder, ask, removeFolders, serverPid } from './folders.js';

async function folderOf(url: string): Promise<string> {
  const [row] = await ask(url, 'show data_directory');
  return dirname(String(row?.['data_directory']));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function untilRemoved(folder: string): Promise<void> {
  while (await isThere(folder)) await pause(20);
}

afterEach(async () => {
  killApps();
  await removeFolders();
});

describe('a throwaway server', () => {
  it('may make roles and databases, and leaves nothing when stopped, also twice', async () => {
    const server = await startThrowawayServer();
    const folder = await folderOf(server.superuserUrl);
    const pid = await serverPid(folder);
    await ask(server.superuserUrl, 'create role somebody');
    await ask(server.superuserUrl, 'create database clone owner somebody');

    await Promise.all([server.stop(), server.stop()]);

    expect(basename(folder)).toMatch(`limstift-throwaway-${process.pid}-`);
    expect(await isRunning(pid ?? 0)).toBe(false);
    expect(await isThere(folder)).toBe(false);
  });

  it('does not outlive a test process that is killed', async () => {
    const tests = await startApp('throwaway');
    const folder = await folderOf(tests.told.appUrl ?? '');
    const pid = (await serverPid(folder)) ?? 0;

    await tests.end('SIGKILL');

    expect(await goneWithin(20, pid)).toBe(true);
    await untilRemoved(folder);
  });

  it('does not outlive Ctrl-C in the terminal either', async () => {
    const tests = await startApp('throwaway');
    const folder = await folderOf(tests.told.appUrl ?? '');
    await tests.end('SIGINT', 'group');
    await untilRemoved(folder);
  });

  it('is swept by the next start when its owner is dead, and spared while its owner lives', async () => {
    const parent = await aFolder();
    const user = await unprivilegedUser();
    const programs = await findPrograms(user, () => undefined);
    const dead = spawn('true');
    await once(dead, 'exit');
    const folder = join(parent, `limstift-throwaway-${process.pid}-abc123`);
    const ofTheDead = join(parent, `limstift-throwaway-${dead.pid}-abc123`);
    await mkdir(folder);
    await chmod(folder, 0o755);
    await createCluster(programs, clusterIn(folder, user), 'not-a-secret', ['--no-sync']);

    await sweepThrowaways(parent);
    expect(await isThere(folder)).toBe(true);

    await rename(folder, ofTheDead);
    const { pid } = await startServer(programs, clusterIn(ofTheDead, user), 'not-a-secret');
    await sweepThrowaways(parent);
    expect(await isRunning(pid)).toBe(false);
    expect(await isThere(ofTheDead)).toBe(false);
  });
});
