import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import { readSchemes } from '../../src/schemes/read-schemes.js';
import { SchemeFault } from '../../src/schemes/read-scheme.js';
import { JOBCENTER_YAML } from './jobcenter.js';

jest.setTimeout(60_000);

let templates: string;
let schemes: string;

beforeEach(() => {
  templates = mkdtempSync(join(tmpdir(), 'limstift-templates-'));
  schemes = join(templates, 'schemes');
});
afterEach(() => rmSync(templates, { recursive: true }));

function write(file: string, yaml: string): void {
  mkdirSync(schemes, { recursive: true });
  writeFileSync(join(schemes, file), yaml);
}

/** The app as `npm start` runs it, on these templates: how it ended, and what it said on stderr. */
async function start(): Promise<{ exitCode: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', './test/database/typescript.mjs', 'src/main.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      LIMSTIFT_DATA: join(templates, 'data'),
      LIMSTIFT_TEMPLATES: templates,
    },
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const said = await text(child.stderr);
  const [exitCode] = await ended;
  return { exitCode, said: said.replaceAll(/^.*ExperimentalWarning[^]*?\n.*\n/gm, '') };
}

describe('a folder of schemes', () => {
  it('may hold a sixth, which is nothing but a file', async () => {
    cpSync('templates/schemes', schemes, { recursive: true });
    write('neighbours.yaml', JOBCENTER_YAML.replace('code: jobcenter', 'code: neighbours'));
    expect((await readSchemes(schemes)).map(({ code }) => code)).toEqual([
      'company',
      'doctor',
      'graduate',
      'jobcenter',
      'journalist',
      'neighbours',
    ]);
  });

  it('holds no two with one code', async () => {
    write('jobcenter.yaml', JOBCENTER_YAML);
    write('other.yaml', JOBCENTER_YAML);
    await expect(readSchemes(schemes)).rejects.toThrow(
      new SchemeFault('other.yaml, code: "jobcenter" is the code of jobcenter.yaml already'),
    );
  });

  it('is there', async () => {
    await expect(readSchemes(schemes)).rejects.toThrow(SchemeFault);
  });
});

describe('a scheme that cannot be run stops the start with one sentence', () => {
  it.each([
    [
      'a value that no rule has',
      JOBCENTER_YAML.replace('value: 6\n', 'value: 60\n'),
      /^jobcenter\.yaml, line \d+, rules\.grantMonths\.value: value must not be greater than 24\n$/,
    ],
    ['what is no YAML', 'code: a: b\n', /^jobcenter\.yaml, line 1: [^\n]+\n$/],
  ])('of %s', async (_, yaml, sentence) => {
    write('jobcenter.yaml', yaml);
    expect(await start()).toEqual({ exitCode: 1, said: expect.stringMatching(sentence) });
  });
});
