import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { readScheme } from '../../src/schemes/read-scheme.js';
import type { Scheme } from '../../src/schemes/scheme.js';

export const JOBCENTER_YAML = readFileSync('templates/schemes/jobcenter.yaml', 'utf8');

export function jobcenter(): Scheme {
  return readScheme(JOBCENTER_YAML, 'jobcenter.yaml');
}
