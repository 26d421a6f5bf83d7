import { execFile, type SpawnOptions } from 'node:child_process';

/** Whom a program runs as. PostgreSQL refuses to run as root. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

export interface Outcome {
  readonly failed: boolean;
  /** `ENOENT`, `EACCES` … when the program did not even begin; else null. */
  readonly neverBegan: string | null;
  readonly output: string;
}

/** Runs a program to its end, as another user when one is given. Never throws for what it does. */
export function run(program: string, args: readonly string[], user?: SystemUser): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { ...optionsFor(user), maxBuffer: 16 * 1024 * 1024 };
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error?.code;
      resolve({
        failed: error !== null,
        neverBegan: typeof code === 'string' ? code : null,
        output: `${stdout}${stderr}`.trim() || (error?.message ?? ''),
      });
    });
  });
}

/** Spawn options for PostgreSQL's programs: the user, and surroundings that hold no surprises. */
export function optionsFor(user?: SystemUser): Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'> {
  const settings = {
    // The folder we stand in may be one that the other user may not enter.
    cwd: process.platform === 'win32' ? undefined : '/',
    env: surroundings(),
  };
  // macOS numbers "nobody" 4294967294, which spawn takes only as -2.
  return user ? { ...settings, uid: user.uid | 0, gid: user.gid | 0 } : settings;
}

function surroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
