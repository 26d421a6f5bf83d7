import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leaves a file in a folder, whole or not at all: it has its name only once all of it is on the disk. The same name
 * again is the same file again.
 */
export async function dropFile(folder: string, name: string, content: string): Promise<void> {
  const unfinished = join(folder, `.${name}.part`);
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(folder, name));
  await syncFolder(folder);
}

/** That the name is there is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
