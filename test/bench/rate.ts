import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROUNDS = 3;
const TYPESCRIPT = fileURLToPath(new URL('../database/typescript.mjs', import.meta.url));
const LOAD = fileURLToPath(new URL('load.ts', import.meta.url));

export interface Target {
  url: string;
  token: string;
}

async function answersPerSecond({ url, token }: Target): Promise<number> {
  const args = ['--import', TYPESCRIPT, LOAD, url, token];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

/** Answers a second of each, by turns, so that what else the machine does falls on all; the median of the rounds. */
export async function ratesOf<Name extends string>(
  targets: Record<Name, Target>,
): Promise<Record<Name, number>> {
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates: Record<string, number> = {};
    for (const [name, target] of Object.entries<Target>(targets))
      rates[name] = await answersPerSecond(target);
    rounds.push(rates);
  }
  const medians = Object.keys(targets).map((name) => {
    const sorted = rounds.map((rates) => rates[name] ?? 0).toSorted((one, other) => one - other);
    return [name, sorted[Math.floor(ROUNDS / 2)]];
  });
  return Object.fromEntries(medians) as Record<Name, number>;
}
