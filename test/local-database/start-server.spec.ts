import { copyFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Cluster, findCluster } from '../../src/local-database/cluster.js';
import { urlOf } from '../../src/local-database/connection.js';
import { freePort } from '../../src/local-database/launch-server.js';
import { createCluster } from '../../src/local-database/new-cluster.js';
import { signal } from '../../src/local-database/processes.js';
import { findPrograms, type Programs } from '../../src/local-database/programs.js';
import { startServer, superuserSignIn } from '../../src/local-database/start-server.js';
import { PATIENCE, stopServer } from '../../src/local-database/stop-server.js';
import { aFolder, ask, removeFolders, serverPid } from './folders.js';

const PASSWORD = 'not-a-secret';

let programs: Programs;
let cluster: Cluster;

function sayNothing(): void {}

beforeAll(async () => {
  cluster = await findCluster(await aFolder(), sayNothing);
  programs = await findPrograms(cluster.user, sayNothing);
  await createCluster(programs, cluster, PASSWORD);
});

afterEach(async () => {
  const pid = await serverPid(cluster.folder);
  if (pid) await stopServer(programs, cluster, pid, PATIENCE);
});

afterAll(removeFolders);

describe('starting the server', () => {
  it('takes another port when the chosen one is taken before the server has it', async () => {
    const taker = createServer();
    const taken = await freePort();
    await new Promise<void>((resolve) => {
      taker.listen(taken, '127.0.0.1', resolve);
    });
    const choices = [taken, await freePort()];

    const server = await startServer(programs, cluster, PASSWORD, {
      choosePort: async () => choices.shift() ?? 0,
    });
    taker.close();

    expect(choices).toEqual([]);
    expect(server.port).not.toBe(taken);
    const rows = await ask(urlOf(superuserSignIn(server.port, PASSWORD)), 'show port');
    expect(rows).toEqual([{ port: String(server.port) }]);
  });

  it('adopts a server that answers', async () => {
    const first = await startServer(programs, cluster, PASSWORD);
    expect(await startServer(programs, cluster, PASSWORD)).toEqual(first);
  });

  it('stops a server that does not answer, and starts another', async () => {
    const silent = await startServer(programs, cluster, PASSWORD);
    signal(silent.pid, 'SIGSTOP');

    const next = await startServer(programs, cluster, PASSWORD, { patience: { ...PATIENCE, toAnswer: 0.3 } });

    expect(next.pid).not.toBe(silent.pid);
    expect(await ask(urlOf(superuserSignIn(next.port, PASSWORD)), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses to stop a server whose passwords it does not have', async () => {
    const server = await startServer(programs, cluster, PASSWORD);

    await expect(startServer(programs, cluster, 'another')).rejects.toThrow(/does not take the password/);
    expect(await serverPid(cluster.folder)).toBe(server.pid);
  });

  it('tells when the data are of another major version', async () => {
    const version = join(cluster.dataFolder, 'PG_VERSION');
    await copyFile(version, join(cluster.folder, 'PG_VERSION'));
    await writeFile(version, '17\n');
    const refused = startServer(programs, cluster, PASSWORD);

    await expect(refused).rejects.toThrow(/another major version/);
    await copyFile(join(cluster.folder, 'PG_VERSION'), version);
    await startServer(programs, cluster, PASSWORD);
  });

  it('tells what the server says when it does not start', async () => {
    const settings = join(cluster.dataFolder, 'postgresql.auto.conf');
    await writeFile(settings, `max_connections = 'many'\n`);
    const refused = startServer(programs, cluster, PASSWORD);

    await expect(refused).rejects.toThrow(/It says:\n.*max_connections/s);
    await writeFile(settings, '');
    await startServer(programs, cluster, PASSWORD);
  });
});

describe('stopping the server', () => {
  it('stops by force what does not stop in good order', async () => {
    const server = await startServer(programs, cluster, PASSWORD);
    const client = new Client({ connectionString: urlOf(superuserSignIn(server.port, PASSWORD)) });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    signal(rows[0]?.pid ?? 0, 'SIGSTOP');

    await stopServer(programs, cluster, server.pid, { ...PATIENCE, fastStop: 1 });

    expect(await serverPid(cluster.folder)).toBeNull();
    await client.end();
  });

  it('leaves a server alone that has taken the place of its own', async () => {
    const server = await startServer(programs, cluster, PASSWORD);
    await stopServer(programs, cluster, server.pid + 1, PATIENCE);
    expect(await serverPid(cluster.folder)).toBe(server.pid);
  });
});
