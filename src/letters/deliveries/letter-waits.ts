import { join } from 'node:path';
import type { Organisation } from '../../settings/organisation.entity.js';
import { TEMPLATES } from '../../web/templates.js';
import { letterLines } from '../letter-text.js';
import { readWording } from '../wordings/read-wording.js';
import { renderWording, TITLE, type Wording } from '../wordings/wording.js';
import { WordingFault } from '../wordings/wording-fault.js';
import { mailHtml } from './mail-html.js';

export interface MailText {
  subject: string;
  plain: string;
  html: string;
}

interface LetterWaitsFacts {
  organisation: Pick<Organisation, 'name' | 'unit' | 'phone'>;
  link: string;
  /** Whether an answer comes to the organisation. */
  canReply: boolean;
}

/** As long as a message may be. */
const MOST = { subject: 200, plain: 10_000, html: 20_000 };
const MADE_UP = { name: 'Limstrup Kommune', unit: 'Virksomhedsservice', phone: '87001200' };

/** Says that a letter waits, and where: nothing of what it is about, and of whom. Refuses a wording at fault. */
export function letterWaits(
  { organisation, link, canReply }: LetterWaitsFacts,
  templates = TEMPLATES,
): MailText {
  const file = join(templates, 'messages', 'letter-waits.md');
  const wording = wordingOf(file);
  const { name, unit, phone } = organisation;
  const facts = { organisation: { name, unit, phone }, link, canReply };
  const { title, blocks } = renderWording(wording, facts);
  const mail = {
    subject: title,
    plain: letterLines(blocks).join('\n\n'),
    html: mailHtml(title, blocks, link),
  };
  if (mail.subject.length > MOST.subject) throw new WordingFault(file, null, `the ${TITLE} is too long`);
  if (mail.plain.length > MOST.plain || mail.html.length > MOST.html) {
    throw new WordingFault(file, null, 'the mail is too long');
  }
  return mail;
}

/** Read and parsed once, which is as the app starts. */
function wordingOf(file: string): Wording {
  try {
    return readWording(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new WordingFault(file, null, 'the file is missing', { cause: error });
  }
}

/** Whether the mail can be written. Refuses a wording at fault. */
export function checkLetterWaits(templates = TEMPLATES): void {
  for (const canReply of [true, false]) {
    letterWaits({ organisation: MADE_UP, link: 'https://limstift.example/breve/1', canReply }, templates);
  }
}
