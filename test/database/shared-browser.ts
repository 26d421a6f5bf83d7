import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

let folder: string | undefined;

/**
 * The package unpacks to the folder for temporary files, where one of another user may stand. A process of
 * its own is told of another folder.
 */
export async function unpackedBrowser(): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'limstift-browser-'));
  const unpack = `import('@sparticuz/chromium').then((it) => it.default.executablePath()).then(console.log)`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', unpack], {
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder },
  });
  return stdout.trim();
}

export async function endBrowser(): Promise<void> {
  if (folder) await rm(folder, { recursive: true, force: true });
}
