import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { MailSettings } from './mail-settings.js';
import type { Message } from './message.entity.js';
import type { NotTaken } from './sending.rules.js';

/** The server did not take the message. */
export class MailNotTaken extends Error {
  constructor(
    message: string,
    readonly why: NotTaken,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const WAIT_MS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};
/** By what it says alone, as it has the code of a socket that failed. */
const OF_TLS = /certificate|\b(TLS|SSL)\b/i;
const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

@Injectable()
export class MailServer {
  constructor(private readonly settings: MailSettings) {}

  get isSetUp(): boolean {
    return this.settings.smtpUrl !== null;
  }

  /** Hands one message over and answers what the server said; throws `MailNotTaken` with its reason. */
  async send(message: Message): Promise<string> {
    const { smtpUrl } = this.settings;
    if (smtpUrl === null) throw new Error('no mail server is set up');
    const isNear = THIS_MACHINE.has(new URL(smtpUrl).hostname);
    const transport = createTransport({ url: smtpUrl, requireTLS: !isNear, ...WAIT_MS });
    const messageId = messageIdOf(message);
    try {
      const { response } = await transport.sendMail({
        from: { name: message.senderName, address: message.senderAddress },
        to: { name: '', address: message.recipientAddress },
        subject: message.subject,
        text: message.plain,
        html: message.html,
        messageId,
        date: message.createdAt,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'da' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return `${oneLine(response)} ${messageId}`.slice(0, 1000);
    } catch (error) {
      throw notTaken(error);
    } finally {
      transport.close();
    }
  }
}

/** The same at every attempt, so that a message that came twice is known as one. */
function messageIdOf({ id, senderAddress }: Message): string {
  return `<${id}@${senderAddress.split('@').at(-1)}>`;
}

function notTaken(error: unknown): MailNotTaken {
  const { responseCode, command, response, code } = error as {
    responseCode?: number;
    command?: string;
    response?: string;
    code?: string;
  };
  const said = response ?? code ?? (error instanceof Error ? error.message : String(error));
  const isOfTls = responseCode === undefined && error instanceof Error && OF_TLS.test(error.message);
  const why = { code: responseCode ?? null, command: isOfTls ? 'STARTTLS' : (command ?? null) };
  return new MailNotTaken(oneLine(said).slice(0, 500) || 'no answer', why, { cause: error });
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
