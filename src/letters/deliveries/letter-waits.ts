import { join } from 'node:path';
import type { Organisation } from '../../settings/organisation.entity.js';
import { TEMPLATES } from '../../web/templates.js';
import { letterLines } from '../letter-text.js';
import { readWording } from '../wordings/read-wording.js';
import { renderWording } from '../wordings/wording.js';
import { mailHtml } from './mail-html.js';

export interface MailText {
  subject: string;
  plain: string;
  html: string;
}

/** Says that a letter waits, and where: nothing of what it is about, and of whom. */
export function letterWaits({ name, unit, phone }: Organisation, link: string): MailText {
  const wording = readWording(join(TEMPLATES, 'messages', 'letter-waits.md'));
  const { title, blocks } = renderWording(wording, { organisation: { name, unit, phone }, link });
  return {
    subject: title,
    plain: letterLines(blocks).join('\n\n'),
    html: mailHtml(title, blocks, link),
  };
}
