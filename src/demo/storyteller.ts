import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AttachmentInput } from '../attachments/attachment.input.js';
import type { UploadedFile } from '../web/upload.js';
import { DEMO_PASSWORD } from './accounts.js';

type Answer = Record<string, unknown> & { id: string };

/** Calls the API as the people of the demo data, and tells each step. */
export class Storyteller {
  readonly #tokens = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly say: (line: string) => void,
  ) {}

  /** A call that must succeed; what it answers. */
  async call(who: string, method: 'GET' | 'POST', url: string, payload?: object): Promise<Answer> {
    const response = await this.ask(who, method, url, payload);
    if (response.statusCode >= 400) throw new Error(`${method} ${url} answered ${response.body}`);
    return response.json();
  }

  /** A step of the story: a call, and what came of it in a sentence. */
  async step(
    who: string,
    url: string,
    payload: object,
    sentence: (answer: Answer) => string,
  ): Promise<Answer> {
    const answer = await this.call(who, 'POST', url, payload);
    this.say(`${who.padEnd(14)} POST ${url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}`);
    this.say(`${' '.repeat(15)}${sentence(answer)}`);
    return answer;
  }

  /** Puts a paper on a case; answers with its id. */
  async upload(
    who: string,
    url: string,
    { file, ...fields }: AttachmentInput & { file: UploadedFile },
  ): Promise<string> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name);
    const sent = new Response(form);
    const payload = Buffer.from(await sent.arrayBuffer());
    const type = sent.headers.get('content-type') ?? '';
    const headers = { authorization: `Bearer ${await this.token(who)}`, 'content-type': type };
    const response = await this.app.inject({ method: 'POST', url, headers, payload });
    if (response.statusCode >= 400) throw new Error(`POST ${url} answered ${response.body}`);
    return response.json<{ id: string }>().id;
  }

  async bytes(who: string, url: string): Promise<Buffer> {
    return (await this.ask(who, 'GET', url)).rawPayload;
  }

  private async ask(who: string, method: 'GET' | 'POST', url: string, payload?: object) {
    const headers = { authorization: `Bearer ${await this.token(who)}` };
    return this.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  }

  private async token(who: string): Promise<string> {
    const known = this.#tokens.get(who);
    if (known !== undefined) return known;

    const payload = { email: `${who}@limstrup.example`, password: DEMO_PASSWORD };
    const response = await this.app.inject({ method: 'POST', url: '/api/sessions', payload });
    const { token } = response.json<{ token: string }>();
    this.#tokens.set(who, token);
    return token;
  }
}
