import { CSV_EXPORTER } from './csv.exporter.js';
import type { Exporter } from './exporter.js';
import { PAIN_001_EXPORTER } from './pain-001.exporter.js';

/** Each released run is written by every one of them. */
export const EXPORTERS: readonly Exporter[] = [PAIN_001_EXPORTER, CSV_EXPORTER];
