import path from 'node:path';
import { TEMPLATES } from '../../web/templates.js';

/** The folder of the texts that letters begin with. */
export const LETTER_TEXTS = path.join(TEMPLATES, 'letters');
