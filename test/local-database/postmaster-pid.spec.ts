import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parsePostmasterPid,
  readPostmasterPid,
  removeStale,
} from '../../src/local-database/postmaster-pid.js';
import { aFolder, removeFolders } from './folders.js';

const LINES = [
  '4242',
  '/data/postgres',
  '1795420800',
  '54321',
  '',
  '127.0.0.1',
  '  12345  67',
  'ready   ',
  '',
];

async function aDataFolder(text: string): Promise<string> {
  const folder = join(await aFolder(), 'postgres');
  await mkdir(folder);
  await writeFile(join(folder, 'postmaster.pid'), text);
  return folder;
}

afterEach(removeFolders);

describe('postmaster.pid', () => {
  it('tells pid, port and status', () => {
    expect(parsePostmasterPid(LINES.join('\n'))).toMatchObject({ pid: 4242, port: 54321, status: 'ready' });
  });

  it('tells what is written so far, and pid 0 when that is nothing', () => {
    expect(parsePostmasterPid(LINES.slice(0, 3).join('\n'))).toMatchObject({
      pid: 4242,
      port: 0,
      status: 'unknown',
    });
    for (const text of ['', '\n', 'nonsense', '-7\n'])
      expect(parsePostmasterPid(text)).toMatchObject({ pid: 0 });
  });

  it('is nothing when the file, or the folder, is missing', async () => {
    expect(await readPostmasterPid(await aFolder())).toBeNull();
    expect(await readPostmasterPid('/no/such/folder')).toBeNull();
  });

  it('is removed when stale, and kept when another server has written its own since', async () => {
    const folder = await aDataFolder('4242\n');
    const stale = parsePostmasterPid('4242\n');
    await removeStale(folder, stale);
    expect(await readPostmasterPid(folder)).toBeNull();
    await removeStale(folder, stale);

    await writeFile(join(folder, 'postmaster.pid'), '4343\n');
    await removeStale(folder, stale);
    expect(await readFile(join(folder, 'postmaster.pid'), 'utf8')).toBe('4343\n');
  });
});
