import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { bytesOf } from './bytes-of.js';
import type { OpenApiCheck } from './openapi-check.js';
import { multipart } from './papers.js';

export interface Problem {
  type: string;
  status: number;
  errors: { code: string; detail: string; field?: string; facts?: Record<string, unknown> }[];
}

export interface Answer<Body = unknown> {
  status: number;
  type: string;
  headers: Record<string, string>;
  body: Body;
  bytes: Buffer;
}

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;
type Method = keyof typeof METHODS;

/** The header by which a change builds on a version. */
export function ifMatch({ version }: { version: number | string | null }): Record<string, string> {
  return { 'if-match': `"${version}"` };
}

/** One person's way to the API. Every answer is checked against the OpenAPI document. */
export class ApiClient {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly check: OpenApiCheck,
    private readonly token: string | null,
  ) {}

  async ask<Body = unknown>(
    method: Method,
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const server = request(this.app.getHttpServer());
    const asked = server[METHODS[method]](url)
      .set({ ...(this.token !== null && { authorization: `Bearer ${this.token}` }), ...headers })
      .parse(bytesOf);
    const response = await (body === undefined ? asked : asked.send(body));
    const bytes = response.body as Buffer;
    const type = (response.headers['content-type'] ?? '').replace(/;.*$/, '');
    const answered: unknown = type.endsWith('json') ? JSON.parse(bytes.toString()) : null;
    this.check({ method, url, status: response.status, type, body: answered });
    return { status: response.status, type, headers: response.headers, body: answered as Body, bytes };
  }

  get<Body = unknown>(url: string): Promise<Answer<Body>> {
    return this.ask('GET', url);
  }

  post<Body = Problem>(
    url: string,
    body: object = {},
    headers?: Record<string, string>,
  ): Promise<Answer<Body>> {
    return this.ask('POST', url, body, headers);
  }

  patch<Body = Problem>(url: string, body: object, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.ask('PATCH', url, body, headers);
  }

  /** Sends fields and, in the field `file`, a file. */
  async upload<Body = Problem>(
    url: string,
    fields: Record<string, string>,
    file: Buffer | null,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const { payload, contentType } = await multipart(fields, file);
    return this.ask('POST', url, payload, { 'content-type': contentType, ...headers });
  }

  /** What a GET answers with; throws where it is not let through. */
  async read<Body>(url: string): Promise<Body> {
    return expectStatus(200, url, await this.get<Body>(url));
  }

  /** What a POST makes; throws where it is refused. */
  async make<Body = { id: string }>(url: string, body: object = {}): Promise<Body> {
    return expectStatus(201, url, await this.post<Body>(url, body));
  }
}

function expectStatus<Body>(status: number, url: string, answer: Answer<Body>): Body {
  if (answer.status === status) return answer.body;
  throw new Error(`${url} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}
