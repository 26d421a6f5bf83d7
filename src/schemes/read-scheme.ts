import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { LineCounter, parseDocument } from 'yaml';
import { contradictionsIn } from './contradictions.rules.js';
import { Scheme } from './scheme.js';

/** A scheme that cannot be run: says which file, which rule, and what is wrong with it. */
export class SchemeFault extends Error {}

/** The scheme in a YAML text; throws `SchemeFault` naming file, line and rule. */
export function readScheme(yaml: string, file: string): Scheme {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const [broken] = document.errors;
  if (broken) {
    // What follows shows the text itself, on lines of its own.
    const [problem = ''] = broken.message.split(/ at line \d+/);
    throw new SchemeFault(`${file}, line ${broken.linePos?.[0].line ?? 1}: ${problem}`);
  }

  const scheme = plainToInstance(Scheme, document.toJS() as object);
  if (typeof scheme !== 'object' || scheme === null) throw new SchemeFault(`${file}: holds no scheme`);

  const errors = validateSync(scheme, { whitelist: true, forbidNonWhitelisted: true });
  const unreadable = errors.flatMap((error) => faultsOf(error, []));
  const [fault] = unreadable.length > 0 ? unreadable : contradictionsIn(scheme);
  if (fault === undefined) return scheme;

  const line = lineOf(document, fault.path, lineCounter);
  throw new SchemeFault(`${file}, line ${line}, ${fault.path.join('.')}: ${fault.message}`);
}

function faultsOf(error: ValidationError, above: string[]): { path: string[]; message: string }[] {
  const path = [...above, error.property];
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, path))];
}

/** The line of the innermost part of the path that the file has. */
function lineOf(document: ReturnType<typeof parseDocument>, path: string[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
