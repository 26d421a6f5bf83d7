import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passwordsIn } from '../../src/local-database/passwords.js';
import { aFolder, removeFolders } from './folders.js';

afterEach(removeFolders);

describe('the passwords of a data folder', () => {
  it('are made once, also when several starts make them at the same moment', async () => {
    const file = join(await aFolder(), 'postgres.json');
    const answers = await Promise.all(Array.from({ length: 20 }, () => passwordsIn(file, false)));

    expect(new Set(answers.map(({ superuser }) => superuser)).size).toBe(1);
    expect(await passwordsIn(file, true)).toEqual(answers[0]);
  });

  it('differ from each other and from folder to folder', async () => {
    const one = await passwordsIn(join(await aFolder(), 'postgres.json'), false);
    const other = await passwordsIn(join(await aFolder(), 'postgres.json'), false);
    expect(new Set([...Object.values(one), ...Object.values(other)]).size).toBe(6);
  });

  it('are never made anew over data, nor over a file that cannot be read', async () => {
    const file = join(await aFolder(), 'postgres.json');
    await expect(passwordsIn(file, true)).rejects.toThrow(/is missing/);
    for (const text of ['', '{"superuser": "a"', '{"superuser": "a", "owner": "b"}', 'null']) {
      await writeFile(file, text);
      await expect(passwordsIn(file, false)).rejects.toThrow(/does not hold the passwords/);
    }
  });
});
