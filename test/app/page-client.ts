import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import type { Role } from '../../src/access/role.js';
import { multipart } from './papers.js';
import type { RunningApp } from './start-app.js';

export interface PageAnswer {
  status: number;
  /** Where it leads on, after a change. */
  location: string | undefined;
  cacheControl: unknown;
  html: string;
  /** What a file is to be saved as. */
  fileName: string | undefined;
  /** What a reader sees, in one line. */
  text: string;
  /** What its form says that it builds on, or nothing. */
  version: string;
}

/** One person's way to the pages, by HTTP alone: no browser, no script. */
export class PageClient {
  private constructor(
    private readonly running: RunningApp,
    private readonly token: string,
  ) {}

  static async of(running: RunningApp, email: string, role?: Role): Promise<PageClient> {
    const { token } = await running.nobody.make<{ token: string }>('/api/sessions', {
      email,
      password: DEMO_PASSWORD,
      ...(role !== undefined && { role }),
    });
    return new PageClient(running, token);
  }

  get(url: string): Promise<PageAnswer> {
    return this.ask('GET', url);
  }

  /** Sends a form. */
  post(url: string, fields: Record<string, string> = {}): Promise<PageAnswer> {
    const contentType = 'application/x-www-form-urlencoded';
    return this.ask('POST', url, { payload: new URLSearchParams(fields).toString(), contentType });
  }

  /** Sends a form with a file in the field `file`, or with none chosen. */
  async postFile(url: string, fields: Record<string, string>, file: Buffer | null): Promise<PageAnswer> {
    return this.ask('POST', url, await multipart(fields, file));
  }

  private async ask(
    method: 'GET' | 'POST',
    url: string,
    body?: { payload: string | Buffer; contentType: string },
  ): Promise<PageAnswer> {
    const answer = await this.running.app.inject({
      method,
      url,
      headers: {
        cookie: `limstift=${this.token}`,
        'sec-fetch-site': 'same-origin',
        ...(body && { 'content-type': body.contentType }),
      },
      ...(body && { payload: body.payload }),
    });
    const html = answer.body;
    const { location, 'cache-control': cacheControl, 'content-disposition': saveAs } = answer.headers;
    const fileName = /filename="([^"]+)"/.exec(String(saveAs))?.[1];
    const version = /name="version" value="([^"]+)"/.exec(html)?.[1] ?? '';
    return { status: answer.statusCode, location, cacheControl, html, fileName, text: textOf(html), version };
  }
}

function textOf(html: string): string {
  const inside = html.replace(/^.*<main/s, '<main').replace(/<\/main>.*$/s, '');
  return inside
    .replaceAll(/<span class="limstift-unbroken">(.*?)<\/span>/g, '$1')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
