import { ConfigFault } from './config.js';
import { WordingFault } from './letters/wordings/wording-fault.js';
import { AlreadyRunning, CannotStart } from './local-database/cannot-start.js';
import { SchemeFault } from './schemes/read-scheme.js';

/** What whoever runs the command can mend by themselves; all else shows where it happened. */
const PLAIN = [ConfigFault, AlreadyRunning, CannotStart, SchemeFault, WordingFault];

/** Ends a command that failed, with its reason on stderr. */
export function fail(error: unknown): never {
  const isPlain = PLAIN.some((kind) => error instanceof kind);
  const said = error instanceof Error ? (isPlain ? error.message : error.stack) : String(error);
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
