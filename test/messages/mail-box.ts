/** A real mail server: TLS, a password, and a box in which one finds what came. */
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Came {
  to: string[];
  from: string;
  /** As it came over the line. */
  raw: string;
  /** As a mail program reads it. */
  text: string;
  isSecure: boolean;
  user: string;
}

export class MailBox {
  readonly came: Came[] = [];
  /** How many are at the point of being taken. */
  arriving = 0;
  /** While it is set, nothing is taken. */
  holding: Promise<void> | null = null;
  private server: SMTPServer | null = null;
  private port = 0;

  /** Where it is found, with the password; its certificate is its own. */
  url(password = 'hemmelig'): string {
    return `smtps://limstift:${password}@localhost:${this.port}/?tls.rejectUnauthorized=false`;
  }

  async open(more: SMTPServerOptions = {}): Promise<void> {
    const told = jest.spyOn(console, 'error').mockImplementation(() => {}); // that its certificate is everybody's
    const server = new SMTPServer({
      secure: true,
      onAuth: ({ username, password }, _, answer) => {
        if (password === 'hemmelig') answer(null, { user: username ?? '' });
        else answer(Object.assign(new Error('wrong password'), { responseCode: 535 }));
      },
      onRcptTo: ({ address }, _, answer) => {
        if (address.startsWith('ukendt')) {
          answer(Object.assign(new Error(`5.1.1 <${address}>: no such mailbox`), { responseCode: 550 }));
        } else answer();
      },
      onData: (stream, { envelope, secure, user }, answer) => {
        void this.take(stream).then((raw) => {
          this.came.push({
            to: envelope.rcptTo.map(({ address }) => address),
            from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
            raw,
            text: decoded(raw),
            isSecure: secure,
            user: String(user),
          });
          return answer(null, 'taken as 4711');
        });
      },
      ...more,
    });
    told.mockRestore();
    server.on('error', () => {}); // a client that goes away
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.server.address();
    this.port = typeof address === 'object' && address !== null ? address.port : 0;
    this.server = server;
  }

  private async take(stream: Readable): Promise<string> {
    const raw = await text(stream);
    this.arriving += 1;
    await this.holding;
    return raw;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  async untilArriving(count: number): Promise<void> {
    while (this.arriving < count) await delay(5);
  }
}

/** Quoted-printable read. */
function decoded(raw: string): string {
  const bytes = raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
