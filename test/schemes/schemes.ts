import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { readScheme } from '../../src/schemes/read-scheme.js';
import type { Scheme } from '../../src/schemes/scheme.js';

/** A scheme as it stands in `templates/schemes/`. */
export function schemeNamed(code: string): Scheme {
  const file = `${code}.yaml`;
  return readScheme(readFileSync(`templates/schemes/${file}`, 'utf8'), file);
}
