import createModule from '@neslinesli93/qpdf-wasm';

/** qpdf as WebAssembly, so that the tests need no program but those of npm. */
interface Qpdf {
  callMain(args: string[]): number;
  FS: {
    init(input: null, output: (code: number) => void, error: (code: number) => void): void;
    writeFile(path: string, bytes: Uint8Array): void;
    readFile(path: string): Uint8Array;
  };
}

interface Options {
  noInitialRun: boolean;
  preRun: ((module: Qpdf) => void)[];
}

let opened: Promise<Qpdf> | null = null;
let said: number[] = [];

function qpdf(): Promise<Qpdf> {
  const listen = (code: number | null) => void said.push(code ?? 10);
  const create = createModule as unknown as (options: Options) => Promise<Qpdf>;
  opened ??= create({ noInitialRun: true, preRun: [({ FS }) => FS.init(null, listen, listen)] });
  return opened;
}

/** Runs the command line of qpdf on `/in`; answers `/out`, if any, and what it had to say. */
export async function runQpdf(
  input: Uint8Array,
  args: readonly string[],
): Promise<{ status: number; said: string; output: Buffer }> {
  const module = await qpdf();
  said = [];
  module.FS.writeFile('/in', input);
  const status = module.callMain([...args]);
  const output =
    args.includes('/out') && status !== 2 ? Buffer.from(module.FS.readFile('/out')) : Buffer.alloc(0);
  return { status, said: Buffer.from(said).toString(), output };
}

/** What `qpdf --check` finds wrong: nothing where the file is clean. */
export async function complaintsOfQpdf(bytes: Uint8Array): Promise<string[]> {
  const { status, said: all } = await runQpdf(bytes, ['--check', '/in']);
  return status === 0 ? [] : [all];
}
