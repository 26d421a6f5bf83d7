import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNativePackage } from '../../src/local-database/native-package.js';
import { type Programs, runnablePrograms } from '../../src/local-database/programs.js';
import { run } from '../../src/local-database/run.js';
import { isRoot, unprivilegedUser } from '../../src/local-database/system-user.js';
import { aFolder, removeFolders } from './folders.js';

const asRoot = isRoot() ? it : it.skip;

/** The installed package as npm leaves it when scripts are off and modes are lost. */
async function aBarePackage(): Promise<{ folder: string; label: string; links: string[] }> {
  const native = await findNativePackage();
  const folder = join(await aFolder(), 'native');
  await cp(native.folder, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const wanted: { target: string }[] = JSON.parse(list);
  const links = wanted.map(({ target }) => join(folder, '..', target));
  for (const link of links) await rm(link, { force: true });
  for (const name of ['initdb', 'pg_ctl', 'postgres']) await chmod(join(folder, 'bin', name), 0o644);
  return { ...native, folder, links };
}

function version(programs: Programs): Promise<{ failed: boolean; output: string }> {
  return run(programs.initdb, ['--version']);
}

afterEach(removeFolders);

describe('the programs of PostgreSQL', () => {
  it('are found for this machine', async () => {
    expect((await findNativePackage()).label).toMatch(/^\w+-\w+-18\./);
  });

  it('are refused by name for a machine that npm has none for, with the way out', async () => {
    await expect(findNativePackage('linux', 's390x')).rejects.toThrow(/\(linux-s390x\).*DATABASE_URL/);
    await expect(findNativePackage('win32', 'arm64')).rejects.toThrow(/\(windows-arm64\)/);
  });

  it('run after an install that left out links and modes', async () => {
    const native = await aBarePackage();
    const said: string[] = [];

    const programs = await runnablePrograms(native, await unprivilegedUser(), (line) => said.push(line));

    expect(await version(programs)).toMatchObject({ failed: false, output: expect.stringContaining('18.') });
    expect(programs.postgres.startsWith(native.folder)).toBe(true);
    expect(said).toEqual([]);
  });

  asRoot('run from a copy, made once, when they stand in a folder that only root may enter', async () => {
    const native = await aBarePackage();
    await chmod(join(native.folder, '..'), 0o700);
    const [user, shared] = [await unprivilegedUser(), await aFolder()];
    const said: string[] = [];
    const find = () =>
      runnablePrograms(
        native,
        user,
        (line) => said.push(line),
        async () => shared,
      );

    const first = await find();
    const second = await find();

    expect(said).toEqual([
      `PostgreSQL cannot run from ${native.folder}, so it is copied to ${join(first.initdb, '../..')}.`,
    ]);
    expect(second).toEqual(first);
    expect(await run(first.postgres, ['--version'], user)).toMatchObject({ failed: false });
    expect(first.initdb).toBe(join(shared, `postgresql-${native.label}`, 'bin', 'initdb'));
  });

  asRoot('are copied anew when the copy is broken', async () => {
    const native = await aBarePackage();
    await chmod(join(native.folder, '..'), 0o700);
    const [user, shared] = [await unprivilegedUser(), await aFolder()];
    await mkdir(join(shared, `postgresql-${native.label}`, 'lib'), { recursive: true });

    const programs = await runnablePrograms(
      native,
      user,
      () => undefined,
      async () => shared,
    );
    expect(await run(programs.postgres, ['--version'], user)).toMatchObject({ failed: false });
  });

  it('are refused when they do not run at all, with what they say and the way out', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'bin'));
    for (const name of ['initdb', 'pg_ctl', 'postgres']) {
      await writeFile(join(folder, 'bin', name), '#!/bin/sh\necho no such library >&2; exit 127\n', {
        mode: 0o755,
      });
    }
    const found = runnablePrograms({ folder, label: 'broken' }, undefined, () => undefined, aFolder);
    await expect(found).rejects.toThrow(/does not run on this machine \(no such library\).*DATABASE_URL/);
  });
});
