import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { CannotStart } from './cannot-start.js';
import { codeOf, ifMissing } from './error-code.js';

/** Made once for each data folder; every character may stand in a URL. */
export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** The passwords kept in the file; made there first when there is no file and no data yet. */
export async function passwordsIn(file: string, dataExist: boolean): Promise<Passwords> {
  const kept = await readPasswords(file);
  if (kept) return kept;
  if (dataExist) {
    throw new CannotStart(
      `${file} is missing: it holds the passwords of the database beside it. ` +
        'Put it back, or remove the folder "postgres" there to begin anew without its data.',
    );
  }
  await writeOnce(file, { superuser: randomPassword(), owner: randomPassword(), app: randomPassword() });
  return passwordsIn(file, true);
}

async function readPasswords(file: string): Promise<Passwords | undefined> {
  const text = await readFile(file, 'utf8').catch(ifMissing);
  if (text === undefined) return undefined;
  const read = parse(text);
  if (read?.superuser && read.owner && read.app) {
    return { superuser: read.superuser, owner: read.owner, app: read.app };
  }
  throw new CannotStart(
    `${file} does not hold the passwords of the database any more. Put it back from a backup.`,
  );
}

function parse(text: string): Partial<Passwords> | null {
  try {
    const read: Partial<Passwords> | null = JSON.parse(text);
    return read;
  } catch {
    return null;
  }
}

/** Whole or not at all, and never over a file that another start made at the same moment. */
async function writeOnce(file: string, passwords: Passwords): Promise<void> {
  const draft = `${file}.${process.pid}-${randomPassword()}`;
  const opened = await open(draft, 'wx', 0o600);
  try {
    await opened.writeFile(`${JSON.stringify(passwords, null, 2)}\n`);
    await opened.sync();
    await opened.close();
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
